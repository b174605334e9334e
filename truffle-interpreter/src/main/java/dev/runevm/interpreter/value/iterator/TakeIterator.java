package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;

/** {@code take}: the first elements. */
public final class TakeIterator extends RuneIterator {
  private final RuneIterator inner;
  private long left;

  /** An iterator over at most the first {@code count} elements. */
  public TakeIterator(RuneIterator inner, long count) {
    super(BuiltinTypes.TAKE);
    this.inner = inner;
    this.left = count;
  }

  @Override
  public Object next(Caller caller) {
    if (left == 0) {
      return END;
    }
    left--;
    return caller.follow(inner).next(caller);
  }

  @Override
  public Object nextBack(Caller caller) {
    if (left == 0) {
      return END;
    }
    long length = Lengths.exact(inner);
    if (length > left) {
      inner.nthBack(caller, length - left - 1);
    } else {
      left = length;
    }
    if (left == 0) {
      return END;
    }
    left--;
    return inner.nextBack(caller);
  }

  @Override
  public boolean isDoubleEnded() {
    return inner.isDoubleEnded();
  }

  @Override
  public boolean isExact() {
    return inner.isExact();
  }

  @Override
  public long lowerBound() {
    return Math.min(left, inner.lowerBound());
  }

  @Override
  public long upperBound() {
    return Lengths.minUpper(left, inner.upperBound());
  }
}
