package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.operator.Cloning;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneType;

/** {@code cloned}: a copy of each element. */
final class ClonedIterator extends RuneIterator {
  static final RuneType TYPE = RuneType.nativeType("std::iter::Cloned");

  private final RuneIterator inner;

  ClonedIterator(RuneIterator inner) {
    super(TYPE);
    this.inner = inner;
  }

  @Override
  public Object next(Caller caller) {
    return clone(caller.context(), caller.follow(inner).next(caller));
  }

  @Override
  public Object nextBack(Caller caller) {
    return clone(caller.context(), inner.nextBack(caller));
  }

  private static Object clone(RuneContext context, Object element) {
    return element == END ? END : Cloning.clone(context, element);
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
