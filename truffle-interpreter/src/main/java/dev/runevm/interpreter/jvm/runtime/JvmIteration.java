package dev.runevm.interpreter.jvm.runtime;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Conversion;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.operator.Numbers;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.iterator.RangeIterator;
import dev.runevm.interpreter.value.iterator.VecIterator;
import dev.runevm.language.unit.RangeKind;

/** Iteration as compiled code calls it. */
public final class JvmIteration {
  private JvmIteration() {}

  /** An iterator over a value. */
  public static RuneIterator iterator(Object value, RuneContext context, int callsLeft) {
    if (value instanceof RuneVec vec) {
      return new VecIterator(vec);
    }
    if (value instanceof RuneRange range
        && range.start() instanceof Long start
        && range.end() instanceof Long end) {
      if (range.kind() == RangeKind.HALF_OPEN) {
        return RangeIterator.halfOpen(start, end);
      }
      if (range.kind() == RangeKind.INCLUSIVE) {
        return RangeIterator.inclusive(start, end);
      }
    }
    context.setCallsLeft(callsLeft);
    return Iteration.iterator(context, value);
  }

  /** The upper bound of a range that begins with an {@code i64}. */
  public static long bound(long start, Object end, boolean inclusive) {
    long natural = Numbers.natural(end);
    return natural >= 0 ? natural : Iteration.signedBound(start, end, inclusive);
  }

  /** An element of a sum of {@code i64}. */
  public static long longAddend(Object element) {
    return element instanceof Long number ? number : Conversion.toSigned(element, Long.SIZE);
  }

  /** An element of a sum of {@code f64}. */
  public static double doubleAddend(Object element) {
    if (element instanceof Double number) {
      return number;
    }
    throw RuneError.expectedType(BuiltinTypes.F64, element);
  }

  /** A vec that is gone over must have the length that it had. */
  public static void checkUnmodified(RuneVec vec, int modifications) {
    if (vec.modifications() != modifications) {
      throw RuneError.of(ErrorKind.MODIFIED_WHILE_ITERATING, BuiltinTypes.VEC.name());
    }
  }

  /** The iterator over a vec whose next element is kept as an {@code i64}; null if it is none. */
  public static VecIterator ofLongs(Object iterator) {
    return iterator instanceof VecIterator vec && vec.isLongNext() ? vec : null;
  }

  /** The iterator over a vec whose next element is kept as an {@code f64}; null if it is none. */
  public static VecIterator ofDoubles(Object iterator) {
    return iterator instanceof VecIterator vec && vec.isDoubleNext() ? vec : null;
  }

  /** A value that must be an iterator. */
  public static RuneIterator check(Object value) {
    if (value instanceof RuneIterator iterator) {
      return iterator;
    }
    throw RuneError.of(ErrorKind.UNSUPPORTED_ITER_NEXT_OPERAND, RuneType.of(value));
  }
}
