package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneIterator;

/** {@code filter}: the elements for which a function is true. */
public final class FilterIterator extends RuneIterator {
  private final RuneIterator inner;
  private final Object predicate;

  /** An iterator over some of the elements. */
  public FilterIterator(RuneIterator inner, Object predicate) {
    super(BuiltinTypes.FILTER);
    this.inner = inner;
    this.predicate = predicate;
  }

  @Override
  public Object next(RuneContext context) {
    Object value = inner.next(context);
    while (value != END && !Predicates.test(context, predicate, value)) {
      value = inner.next(context);
    }
    return value;
  }

  @Override
  public Object nextBack(RuneContext context) {
    Object value = inner.nextBack(context);
    while (value != END && !Predicates.test(context, predicate, value)) {
      value = inner.nextBack(context);
    }
    return value;
  }

  @Override
  public boolean isDoubleEnded() {
    return inner.isDoubleEnded();
  }

  @Override
  public long upperBound() {
    return inner.upperBound();
  }
}
