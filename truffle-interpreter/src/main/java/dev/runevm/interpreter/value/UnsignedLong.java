package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.utilities.TriState;
import dev.runevm.interpreter.operator.Conversion;
import java.math.BigInteger;

/** A {@code u64}: its 64 bits in a long. Immutable; equal by value. */
@ExportLibrary(InteropLibrary.class)
public final class UnsignedLong extends InteropValue implements Comparable<UnsignedLong> {
  private static final int FLOAT_PRECISION = 24;
  private static final int DOUBLE_PRECISION = 53;

  private final long bits;

  private UnsignedLong(long bits) {
    this.bits = bits;
  }

  /**
   * The number with these bits: always a new object, which a compiler sees not to be needed where
   * it is only computed with.
   */
  public static UnsignedLong of(long bits) {
    return new UnsignedLong(bits);
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

  // For other languages.

  @ExportMessage
  boolean isNumber() {
    return true;
  }

  @ExportMessage
  boolean fitsInByte() {
    return Long.compareUnsigned(bits, Byte.MAX_VALUE) <= 0;
  }

  @ExportMessage
  byte asByte() throws UnsupportedMessageException {
    if (!fitsInByte()) {
      throw UnsupportedMessageException.create();
    }
    return (byte) bits;
  }

  @ExportMessage
  boolean fitsInShort() {
    return Long.compareUnsigned(bits, Short.MAX_VALUE) <= 0;
  }

  @ExportMessage
  short asShort() throws UnsupportedMessageException {
    if (!fitsInShort()) {
      throw UnsupportedMessageException.create();
    }
    return (short) bits;
  }

  @ExportMessage
  boolean fitsInInt() {
    return Long.compareUnsigned(bits, Integer.MAX_VALUE) <= 0;
  }

  @ExportMessage
  int asInt() throws UnsupportedMessageException {
    if (!fitsInInt()) {
      throw UnsupportedMessageException.create();
    }
    return (int) bits;
  }

  @ExportMessage
  boolean fitsInLong() {
    return Long.compareUnsigned(bits, Long.MAX_VALUE) <= 0;
  }

  @ExportMessage
  long asLong() throws UnsupportedMessageException {
    if (!fitsInLong()) {
      throw UnsupportedMessageException.create();
    }
    return bits;
  }

  @ExportMessage
  boolean fitsInBigInteger() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  BigInteger asBigInteger() {
    return new BigInteger(toString());
  }

  @ExportMessage
  boolean fitsInFloat() {
    return hasSignificantBits(FLOAT_PRECISION);
  }

  @ExportMessage
  float asFloat() throws UnsupportedMessageException {
    if (!fitsInFloat()) {
      throw UnsupportedMessageException.create();
    }
    return (float) Conversion.unsignedToDouble(bits);
  }

  @ExportMessage
  boolean fitsInDouble() {
    return hasSignificantBits(DOUBLE_PRECISION);
  }

  @ExportMessage
  double asDouble() throws UnsupportedMessageException {
    if (!fitsInDouble()) {
      throw UnsupportedMessageException.create();
    }
    return Conversion.unsignedToDouble(bits);
  }

  /** Whether the bits from the first to the last that is set are at most so many. */
  private boolean hasSignificantBits(int precision) {
    int length = Long.SIZE - Long.numberOfLeadingZeros(bits) - Long.numberOfTrailingZeros(bits);
    return bits == 0 || length <= precision;
  }

  @Override
  @ExportMessage
  TriState isIdenticalOrUndefined(Object other) {
    return other instanceof UnsignedLong ? TriState.valueOf(equals(other)) : TriState.UNDEFINED;
  }

  @Override
  @ExportMessage
  int identityHashCode() {
    return hashCode();
  }
}
