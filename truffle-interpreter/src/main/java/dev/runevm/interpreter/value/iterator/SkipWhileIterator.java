package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;

/** {@code skip_while}: the elements from the first for which a function is false. */
public final class SkipWhileIterator extends RuneIterator {
  private final RuneIterator inner;
  private final Object predicate;
  private boolean found;

  /** An iterator over the last elements. */
  public SkipWhileIterator(RuneIterator inner, Object predicate) {
    super(BuiltinTypes.SKIP_WHILE);
    this.inner = inner;
    this.predicate = predicate;
  }

  @Override
  public Object next(Caller caller) {
    Object value = caller.follow(inner).next(caller);
    while (!found && value != END && Predicates.test(caller, predicate, value)) {
      value = caller.follow(inner).next(caller);
    }
    found = true;
    return value;
  }

  @Override
  public long upperBound() {
    return inner.upperBound();
  }
}
