package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneVec;

/** An iterator over a vec. */
public final class VecIterator extends RuneIterator {
  private final RuneVec vec;
  private final int modifications;
  private int from;
  private int to;

  /** An iterator over all elements. */
  public VecIterator(RuneVec vec) {
    super(BuiltinTypes.VEC_ITER);
    this.vec = vec;
    this.modifications = vec.modifications();
    this.to = vec.size();
  }

  /** The vec; for fast paths. */
  public RuneVec vec() {
    return vec;
  }

  /**
   * The index of the next element, which is taken with this, or -1; for fast paths.
   *
   * @throws dev.runevm.interpreter.error.RuneError if the length of the vec has changed
   */
  public int nextIndex() {
    Modifications.check(modifications, vec.modifications(), BuiltinTypes.VEC);
    if (from >= to) {
      return -1;
    }
    return from++;
  }

  /** Whether an element comes next that the vec keeps as an {@code i64}; for fast paths. */
  public boolean isLongNext() {
    return vec.storage() instanceof long[] && isNext();
  }

  /** The next element, which {@link #isLongNext} has found. */
  public long nextLong() {
    return ((long[]) vec.storage())[from++];
  }

  /** Whether an element comes next that the vec keeps as an {@code f64}; for fast paths. */
  public boolean isDoubleNext() {
    return vec.storage() instanceof double[] && isNext();
  }

  /** The next element, which {@link #isDoubleNext} has found. */
  public double nextDouble() {
    return ((double[]) vec.storage())[from++];
  }

  private boolean isNext() {
    return from < to && vec.modifications() == modifications;
  }

  @Override
  public Object next(Caller caller) {
    int index = nextIndex();
    return index < 0 ? END : vec.get(index);
  }

  @Override
  public Object nextBack(Caller caller) {
    Modifications.check(modifications, vec.modifications(), BuiltinTypes.VEC);
    if (from >= to) {
      return END;
    }
    return vec.get(--to);
  }

  @Override
  public Object nth(Caller caller, long count) {
    from = (int) Math.min(to, from + Math.min(count, to - from));
    return next(caller);
  }

  @Override
  public Object nthBack(Caller caller, long count) {
    to = (int) Math.max(from, to - Math.min(count, to - from));
    return nextBack(caller);
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
