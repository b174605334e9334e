package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;

/** {@code skip}: all but the first elements. */
public final class SkipIterator extends RuneIterator {
  private final RuneIterator inner;
  private long pending;

  /** An iterator over all but the first {@code count} elements. */
  public SkipIterator(RuneIterator inner, long count) {
    super(BuiltinTypes.SKIP);
    this.inner = inner;
    this.pending = count;
  }

  @Override
  public Object next(Caller caller) {
    if (pending == 0) {
      return caller.follow(inner).next(caller);
    }
    long count = pending;
    pending = 0;
    return inner.nth(caller, count);
  }

  @Override
  public Object nextBack(Caller caller) {
    if (pending > 0) {
      long count = pending - 1;
      pending = 0;
      inner.nth(caller, count);
    }
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
    return Math.max(0, inner.lowerBound() - pending);
  }

  @Override
  public long upperBound() {
    long upper = inner.upperBound();
    return upper == UNKNOWN ? UNKNOWN : Math.max(0, upper - pending);
  }
}
