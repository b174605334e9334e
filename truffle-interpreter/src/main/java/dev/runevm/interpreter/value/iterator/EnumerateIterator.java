package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.UnsignedLong;

/** {@code enumerate}: each element with its index, a {@code u64}. */
public final class EnumerateIterator extends RuneIterator {
  private final RuneIterator inner;
  private long index;

  /** An iterator over pairs. */
  public EnumerateIterator(RuneIterator inner) {
    super(BuiltinTypes.ENUMERATE);
    this.inner = inner;
  }

  @Override
  public Object next(Caller caller) {
    Object value = caller.follow(inner).next(caller);
    return value == END ? END : RuneTuple.of(UnsignedLong.of(index++), value);
  }

  @Override
  public Object nextBack(Caller caller) {
    long left = Lengths.exact(inner);
    Object value = inner.nextBack(caller);
    return value == END ? END : RuneTuple.of(UnsignedLong.of(index + left - 1), value);
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
