package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneTuple;

/** {@code zip}: pairs of the elements of two iterators, until one of them ends. */
public final class ZipIterator extends RuneIterator {
  private final RuneIterator first;
  private final RuneIterator second;

  /** An iterator over pairs. */
  public ZipIterator(RuneIterator first, RuneIterator second) {
    super(BuiltinTypes.ZIP);
    this.first = first;
    this.second = second;
  }

  @Override
  public Object next(Caller caller) {
    Object left = caller.follow(first).next(caller);
    if (left == END) {
      return END;
    }
    Object right = caller.follow(second).next(caller);
    return right == END ? END : RuneTuple.of(left, right);
  }

  /** The last pair; what one of them has more than the other is passed over. */
  @Override
  public Object nextBack(Caller caller) {
    long left = Lengths.exact(first);
    long right = Lengths.exact(second);
    long pairs = Math.min(left, right);
    return pairs == 0
        ? END
        : RuneTuple.of(first.nthBack(caller, left - pairs), second.nthBack(caller, right - pairs));
  }

  @Override
  public boolean isDoubleEnded() {
    return isExact() && first.isDoubleEnded() && second.isDoubleEnded();
  }

  @Override
  public boolean isExact() {
    return first.isExact() && second.isExact();
  }

  @Override
  public long lowerBound() {
    return Math.min(first.lowerBound(), second.lowerBound());
  }

  @Override
  public long upperBound() {
    return Lengths.minUpper(first.upperBound(), second.upperBound());
  }
}
