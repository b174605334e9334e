package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;

/** {@code take_while}: the elements before the first for which a function is false. */
public final class TakeWhileIterator extends RuneIterator {
  private final RuneIterator inner;
  private final Object predicate;
  private boolean done;

  /** An iterator over the first elements. */
  public TakeWhileIterator(RuneIterator inner, Object predicate) {
    super(BuiltinTypes.TAKE_WHILE);
    this.inner = inner;
    this.predicate = predicate;
  }

  @Override
  public Object next(Caller caller) {
    Object value = done ? END : caller.follow(inner).next(caller);
    if (value == END) {
      return END;
    }
    done = !Predicates.test(caller, predicate, value);
    return done ? END : value;
  }

  @Override
  public long upperBound() {
    return done ? 0 : inner.upperBound();
  }
}
