package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneIterator;

/** Arithmetic on how many elements an iterator has left. */
final class Lengths {
  private Lengths() {}

  /** The number of elements that are left; an error if the iterator does not know it. */
  static long exact(RuneIterator iterator) {
    if (!iterator.isExact()) {
      throw RuneError.of(ErrorKind.MISSING_PROTOCOL_FUNCTION, "LEN", iterator.type().displayPath());
    }
    return iterator.lowerBound();
  }

  /** The sum of two lower bounds; at most {@link Long#MAX_VALUE}. */
  static long addLower(long left, long right) {
    long sum = left + right;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  /** The sum of two upper bounds, unknown if one of them is or if it is too large. */
  static long addUpper(long left, long right) {
    if (left == RuneIterator.UNKNOWN || right == RuneIterator.UNKNOWN) {
      return RuneIterator.UNKNOWN;
    }
    long sum = left + right;
    return sum < 0 ? RuneIterator.UNKNOWN : sum;
  }

  /** The smaller of two upper bounds. */
  static long minUpper(long left, long right) {
    if (left == RuneIterator.UNKNOWN) {
      return right;
    }
    return right == RuneIterator.UNKNOWN ? left : Math.min(left, right);
  }
}
