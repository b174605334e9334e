package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.BuiltinTypes;
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
  public Object next(RuneContext context) {
    if (pending == 0) {
      return inner.next(context);
    }
    long count = pending;
    pending = 0;
    return inner.nth(context, count);
  }

  @Override
  public Object nextBack(RuneContext context) {
    if (pending > 0) {
      long count = pending - 1;
      pending = 0;
      inner.nth(context, count);
    }
    return inner.nextBack(context);
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
