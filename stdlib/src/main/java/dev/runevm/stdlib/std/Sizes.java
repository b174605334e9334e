package dev.runevm.stdlib.std;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;

/** Checks of sizes and positions that a program gives, as the bits of unsigned integers. */
final class Sizes {
  /** More room than this is made when it is needed, so that a wrong number does no harm. */
  private static final int MAXIMUM_RESERVE = 1 << 20;

  private static final int MAXIMUM_SIZE = Integer.MAX_VALUE - 8;

  private Sizes() {}

  /** How much room to make for a wish. */
  static int reserve(long wish) {
    return wish < 0 || wish > MAXIMUM_RESERVE ? MAXIMUM_RESERVE : (int) wish;
  }

  /** A size that a container shall get. */
  static int size(long wish) {
    if (wish < 0 || wish > MAXIMUM_SIZE) {
      throw RuneError.of(
          ErrorKind.LIMIT_EXCEEDED, "elements in one container", Long.toUnsignedString(wish));
    }
    return (int) wish;
  }

  /** The size of so many copies of something of a size. */
  static int product(int size, long count) {
    if (size == 0 || count == 0) {
      return 0;
    }
    boolean overflows = count < 0 || Math.multiplyHigh(size, count) != 0;
    return size(overflows ? -1L : size * count);
  }

  /** A position below a length. */
  static int index(long index, int length) {
    if (index < 0 || index >= length) {
      throw outOfRange(index, length);
    }
    return (int) index;
  }

  /** A position up to and including a length. */
  static int insertion(long index, int length) {
    if (index < 0 || index > length) {
      throw outOfRange(index, length);
    }
    return (int) index;
  }

  /** The error for a position that is not there. */
  static RuneError outOfRange(long index, long length) {
    return RuneError.of(ErrorKind.OUT_OF_RANGE, length, Long.toUnsignedString(index));
  }
}
