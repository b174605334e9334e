package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;

/** {@code filter_map}: the payloads where a function gives {@code Some}. */
public final class FilterMapIterator extends RuneIterator {
  private final RuneIterator inner;
  private final Object function;

  /** An iterator over the payloads of the results of a function. */
  public FilterMapIterator(RuneIterator inner, Object function) {
    super(BuiltinTypes.FILTER_MAP);
    this.inner = inner;
    this.function = function;
  }

  @Override
  public Object next(Caller caller) {
    while (true) {
      Object value = caller.follow(inner).next(caller);
      Object result = value == END ? END : Predicates.payload(caller.call(function, value));
      if (result != null) {
        return result;
      }
    }
  }

  @Override
  public Object nextBack(Caller caller) {
    while (true) {
      Object value = inner.nextBack(caller);
      Object result = value == END ? END : Predicates.payload(caller.call(function, value));
      if (result != null) {
        return result;
      }
    }
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
