package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
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
  public Object next(Caller caller) {
    return inner.nextBack(caller);
  }

  @Override
  public Object nextBack(Caller caller) {
    return inner.next(caller);
  }

  @Override
  public Object nth(Caller caller, long count) {
    return inner.nthBack(caller, count);
  }

  @Override
  public Object nthBack(Caller caller, long count) {
    return inner.nth(caller, count);
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
