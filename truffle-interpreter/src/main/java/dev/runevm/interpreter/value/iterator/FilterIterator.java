package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
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
  public Object next(Caller caller) {
    Object value = caller.follow(inner).next(caller);
    while (value != END && !Predicates.test(caller, predicate, value)) {
      value = caller.follow(inner).next(caller);
    }
    return value;
  }

  @Override
  public Object nextBack(Caller caller) {
    Object value = inner.nextBack(caller);
    while (value != END && !Predicates.test(caller, predicate, value)) {
      value = inner.nextBack(caller);
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
