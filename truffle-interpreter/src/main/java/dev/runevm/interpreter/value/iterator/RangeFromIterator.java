package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.UnsignedLong;

/** An iterator over a range without an end; it fails after the greatest value of its type. */
public final class RangeFromIterator extends RuneIterator {
  private Object next;

  /**
   * An iterator from a value on.
   *
   * @param start an {@code i64}, {@code u64} or char
   */
  public RangeFromIterator(Object start) {
    super(BuiltinTypes.RANGE_FROM_ITER);
    next = start;
  }

  @Override
  public Object next(Caller caller) {
    Object current = next;
    if (current == null) {
      throw RuneError.of(ErrorKind.OVERFLOW);
    }
    next = successor(current);
    return current;
  }

  /** The value after another, or null after the greatest. */
  private static Object successor(Object value) {
    if (value instanceof Long number) {
      return number == Long.MAX_VALUE ? null : (Object) (number + 1);
    }
    if (value instanceof UnsignedLong number) {
      return number.bits() == -1 ? null : UnsignedLong.of(number.bits() + 1);
    }
    if (value instanceof CodePoint point) {
      return point.value() == Character.MAX_CODE_POINT ? null : after(point);
    }
    throw new IllegalStateException();
  }

  private static CodePoint after(CodePoint point) {
    int next = point.value() + 1;
    return CodePoint.of(CodePoint.isScalar(next) ? next : 0xE000);
  }

  @Override
  public long lowerBound() {
    return Long.MAX_VALUE;
  }
}
