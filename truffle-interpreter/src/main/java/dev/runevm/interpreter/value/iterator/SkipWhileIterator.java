package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.BuiltinTypes;
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
  public Object next(RuneContext context) {
    Object value = inner.next(context);
    while (!found && value != END && Predicates.test(context, predicate, value)) {
      value = inner.next(context);
    }
    found = true;
    return value;
  }

  @Override
  public long upperBound() {
    return inner.upperBound();
  }
}
