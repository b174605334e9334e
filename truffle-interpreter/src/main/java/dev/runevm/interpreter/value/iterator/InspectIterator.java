package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.BuiltinTypes;
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
  public Object next(RuneContext context) {
    return show(context, inner.next(context));
  }

  @Override
  public Object nextBack(RuneContext context) {
    return show(context, inner.nextBack(context));
  }

  private Object show(RuneContext context, Object value) {
    if (value != END) {
      context.call(function, value);
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
