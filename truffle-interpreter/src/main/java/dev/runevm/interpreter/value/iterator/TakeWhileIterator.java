package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.BuiltinTypes;
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
  public Object next(RuneContext context) {
    Object value = done ? END : inner.next(context);
    if (value == END) {
      return END;
    }
    done = !Predicates.test(context, predicate, value);
    return done ? END : value;
  }

  @Override
  public long upperBound() {
    return done ? 0 : inner.upperBound();
  }
}
