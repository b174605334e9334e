package dev.runevm.stdlib.std;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.unit.RangeKind;

/**
 * A range of positions, the end excluded, as numbers.
 *
 * @param from the first position, not negative
 * @param to the position after the last; {@link Long#MAX_VALUE} if it is larger than any length
 */
record IndexRange(long from, long to) {
  /**
   * The positions that a range means in something of this length.
   *
   * @throws RuneError if a bound is no integer or negative
   */
  static IndexRange of(RuneRange range, long length) {
    RangeKind kind = range.kind();
    long from = kind.hasStart() ? position(range.start()) : 0;
    long to = length;
    if (kind.hasEnd()) {
      to = position(range.end());
      boolean inclusive = kind == RangeKind.INCLUSIVE || kind == RangeKind.TO_INCLUSIVE;
      to = inclusive && to != Long.MAX_VALUE ? to + 1 : to;
    }
    return new IndexRange(from, to);
  }

  /** An integer as a position; what is too large for any length is the largest number. */
  static long position(Object value) {
    return switch (value) {
      case Long number when number >= 0 -> number;
      case UnsignedLong number -> number.bits() >= 0 ? number.bits() : Long.MAX_VALUE;
      case Long number -> throw RuneError.of(ErrorKind.VALUE_TO_INTEGER_COERCION, number, "usize");
      default -> throw RuneError.of(ErrorKind.EXPECTED_NUMBER, RuneType.of(value));
    };
  }

  /** Whether all positions are there. */
  boolean fits(long length) {
    return from <= to && to <= length;
  }
}
