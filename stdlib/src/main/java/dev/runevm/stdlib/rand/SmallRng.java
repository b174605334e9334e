package dev.runevm.stdlib.rand;

import dev.runevm.interpreter.value.RuneCloneable;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The generator xoshiro256++: small and fast; who has seen some numbers can tell the next ones. */
final class SmallRng extends Generator implements RuneCloneable {
  static final RuneType TYPE = RuneType.nativeType("rand::SmallRng");

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private long s0;
  private long s1;
  private long s2;
  private long s3;

  private SmallRng(long s0, long s1, long s2, long s3) {
    this.s0 = s0;
    this.s1 = s1;
    this.s2 = s2;
    this.s3 = s3;
  }

  /** From 32 bytes. All zero would give zeros only, so that stands for another seed. */
  static SmallRng of(byte[] seed) {
    ByteBuffer words = ByteBuffer.wrap(seed).order(ByteOrder.LITTLE_ENDIAN);
    SmallRng made =
        new SmallRng(words.getLong(), words.getLong(), words.getLong(), words.getLong());
    return (made.s0 | made.s1 | made.s2 | made.s3) == 0 ? of(0) : made;
  }

  /** From a number, spread over the state (by the generator SplitMix64). */
  static SmallRng of(long number) {
    long[] state = new long[4];
    long step = number;
    for (int i = 0; i < state.length; i++) {
      step += GOLDEN;
      state[i] = mixed(step);
    }
    return new SmallRng(state[0], state[1], state[2], state[3]);
  }

  private static long mixed(long state) {
    long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  @Override
  long nextLong() {
    long result = Long.rotateLeft(s0 + s3, 23) + s0;
    long shifted = s1 << 17;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = Long.rotateLeft(s3, 45);
    return result;
  }

  /** The upper half: the lowest bits are the least random ones. */
  @Override
  int nextInt() {
    return (int) (nextLong() >>> Integer.SIZE);
  }

  @Override
  byte[] nextBytes(int count) {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      bytes.putLong(nextLong());
    }
    return bytes.array();
  }

  @Override
  public RuneType type() {
    return TYPE;
  }

  @Override
  public RuneValue cloneValue() {
    return new SmallRng(s0, s1, s2, s3);
  }
}
