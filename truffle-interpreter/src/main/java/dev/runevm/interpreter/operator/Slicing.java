package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.language.unit.RangeKind;

/**
 * Parts of sequences, given by a range. The bounds must be integers that are not negative; a part
 * that is not within the sequence is null here.
 */
public final class Slicing {
  private Slicing() {}

  /** A new vec of a part, or null. */
  @TruffleBoundary
  public static RuneVec of(RuneVec vec, RuneRange range) {
    int[] bounds = bounds(range, vec.size());
    return bounds == null ? null : vec.slice(bounds[0], bounds[1]);
  }

  /** A new vec of a part of a tuple, or null. */
  @TruffleBoundary
  public static RuneVec of(RuneTuple tuple, RuneRange range) {
    int[] bounds = bounds(range, tuple.size());
    if (bounds == null) {
      return null;
    }
    Object[] elements = new Object[bounds[1] - bounds[0]];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = tuple.get(bounds[0] + i);
    }
    return RuneVec.of(elements);
  }

  /** A new string of a part, in bytes; null also if an end is within a char. */
  @TruffleBoundary
  public static RuneString of(RuneString text, RuneRange range) {
    int[] bounds = bounds(range, text.length());
    return bounds != null && text.isBoundary(bounds[0]) && text.isBoundary(bounds[1])
        ? text.slice(bounds[0], bounds[1])
        : null;
  }

  /** A new byte string of a part, or null. */
  @TruffleBoundary
  public static RuneBytes of(RuneBytes bytes, RuneRange range) {
    int[] bounds = bounds(range, bytes.size());
    return bounds == null ? null : bytes.slice(bounds[0], bounds[1]);
  }

  /** The start and the exclusive end within a sequence, or null if they are not within it. */
  private static int[] bounds(RuneRange range, int length) {
    long start = range.start() == null ? 0 : Conversion.toIndex(range.start());
    long end = range.end() == null ? length : Conversion.toIndex(range.end());
    boolean inclusive =
        range.kind() == RangeKind.INCLUSIVE || range.kind() == RangeKind.TO_INCLUSIVE;
    if (end > length || inclusive && end == length) {
      return null;
    }
    long exclusive = inclusive ? end + 1 : end;
    return start > exclusive ? null : new int[] {(int) start, (int) exclusive};
  }
}
