package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;

/** {@code map}: what a function makes of each element. */
public final class MapIterator extends RuneIterator {
  private final RuneIterator inner;
  private final Object function;

  /** An iterator over the results of a function. */
  public MapIterator(RuneIterator inner, Object function) {
    super(BuiltinTypes.MAP);
    this.inner = inner;
    this.function = function;
  }

  @Override
  public Object next(Caller caller) {
    Object value = caller.follow(inner).next(caller);
    return value == END ? END : caller.call(function, value);
  }

  @Override
  public Object nextBack(Caller caller) {
    Object value = inner.nextBack(caller);
    return value == END ? END : caller.call(function, value);
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
