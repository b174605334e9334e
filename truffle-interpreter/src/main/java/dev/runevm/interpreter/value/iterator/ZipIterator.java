package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.BuiltinTypes;
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
  public Object next(RuneContext context) {
    Object left = first.next(context);
    if (left == END) {
      return END;
    }
    Object right = second.next(context);
    return right == END ? END : RuneTuple.of(left, right);
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
