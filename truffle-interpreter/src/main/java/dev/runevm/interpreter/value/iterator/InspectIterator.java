package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;

/** {@code inspect}: shows each element to a function on its way. */
public final class InspectIterator extends RuneIterator {
  private final RuneIterator inner;
  private final Object function;

  /** An iterator over the same elements. */
  public InspectIterator(RuneIterator inner, Object function) {
    super(BuiltinTypes.INSPECT);
    this.inner = inner;
    this.function = function;
  }

  @Override
  public Object next(Caller caller) {
    return show(caller, caller.follow(inner).next(caller));
  }

  @Override
  public Object nextBack(Caller caller) {
    return show(caller, inner.nextBack(caller));
  }

  private Object show(Caller caller, Object value) {
    if (value != END) {
      caller.call(function, value);
    }
    return value;
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
