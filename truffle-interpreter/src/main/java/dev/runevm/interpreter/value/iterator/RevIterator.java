package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneIterator;

/** {@code rev}: the elements from the back. */
public final class RevIterator extends RuneIterator {
  private final RuneIterator inner;

  /** An iterator over the elements of another from the back. */
  public RevIterator(RuneIterator inner) {
    super(BuiltinTypes.REV);
    this.inner = inner;
  }

  @Override
  public Object next(RuneContext context) {
    return inner.nextBack(context);
  }

  @Override
  public Object nextBack(RuneContext context) {
    return inner.next(context);
  }

  @Override
  public Object nth(RuneContext context, long count) {
    return inner.nthBack(context, count);
  }

  @Override
  public Object nthBack(RuneContext context, long count) {
    return inner.nth(context, count);
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
    return inner.lowerBound();
  }

  @Override
  public long upperBound() {
    return inner.upperBound();
  }
}
