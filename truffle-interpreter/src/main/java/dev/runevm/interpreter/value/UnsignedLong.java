package dev.runevm.interpreter.value;

/** A {@code u64}: its 64 bits in a long. Immutable; equal by value. */
public final class UnsignedLong implements RuneValue, Comparable<UnsignedLong> {
  private static final int CACHED = 256;
  private static final UnsignedLong[] CACHE = new UnsignedLong[CACHED];

  static {
    for (int i = 0; i < CACHED; i++) {
      CACHE[i] = new UnsignedLong(i);
    }
  }

  private final long bits;

  private UnsignedLong(long bits) {
    this.bits = bits;
  }

  /** The number with these bits. */
  public static UnsignedLong of(long bits) {
    return bits >= 0 && bits < CACHED ? CACHE[(int) bits] : new UnsignedLong(bits);
  }

  /** The 64 bits: the value itself up to {@link Long#MAX_VALUE}, negative above. */
  public long bits() {
    return bits;
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.U64;
  }

  @Override
  public int compareTo(UnsignedLong other) {
    return Long.compareUnsigned(bits, other.bits);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnsignedLong number && number.bits == bits;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(bits);
  }

  /** The number in decimal. */
  @Override
  public String toString() {
    return Long.toUnsignedString(bits);
  }
}
