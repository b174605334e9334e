package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneType;

/** {@code chain}: the elements of one iterator, then those of another. */
public final class ChainIterator extends RuneIterator {
  private final RuneIterator first;
  private final RuneIterator second;
  private boolean firstDone;
  private boolean secondDone;

  /** An iterator over both. */
  public ChainIterator(RuneIterator first, RuneIterator second) {
    this(BuiltinTypes.CHAIN, first, second);
  }

  ChainIterator(RuneType type, RuneIterator first, RuneIterator second) {
    super(type);
    this.first = first;
    this.second = second;
  }

  @Override
  public Object next(Caller caller) {
    if (!firstDone) {
      Object value = caller.follow(first).next(caller);
      if (value != END) {
        return value;
      }
      firstDone = true;
    }
    return secondDone ? END : caller.follow(second).next(caller);
  }

  @Override
  public Object nextBack(Caller caller) {
    if (!secondDone) {
      Object value = second.nextBack(caller);
      if (value != END) {
        return value;
      }
      secondDone = true;
    }
    return firstDone ? END : first.nextBack(caller);
  }

  @Override
  public boolean isDoubleEnded() {
    return first.isDoubleEnded() && second.isDoubleEnded();
  }

  @Override
  public long lowerBound() {
    return Lengths.addLower(
        firstDone ? 0 : first.lowerBound(), secondDone ? 0 : second.lowerBound());
  }

  @Override
  public long upperBound() {
    return Lengths.addUpper(
        firstDone ? 0 : first.upperBound(), secondDone ? 0 : second.upperBound());
  }
}
