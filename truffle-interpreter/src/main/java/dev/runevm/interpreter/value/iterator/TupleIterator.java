package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneTuple;

/** An iterator over a tuple. */
public final class TupleIterator extends RuneIterator {
  private final RuneTuple tuple;
  private int from;
  private int to;

  /** An iterator over all elements. */
  public TupleIterator(RuneTuple tuple) {
    super(BuiltinTypes.VEC_ITER);
    this.tuple = tuple;
    this.to = tuple.size();
  }

  @Override
  public Object next(Caller caller) {
    return from >= to ? END : tuple.get(from++);
  }

  @Override
  public Object nextBack(Caller caller) {
    return from >= to ? END : tuple.get(--to);
  }

  @Override
  public boolean isDoubleEnded() {
    return true;
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public long lowerBound() {
    return to - from;
  }

  @Override
  public long upperBound() {
    return to - from;
  }
}
