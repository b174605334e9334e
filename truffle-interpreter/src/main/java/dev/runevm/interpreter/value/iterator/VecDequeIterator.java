package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneVecDeque;

/** An iterator over a deque. */
public final class VecDequeIterator extends RuneIterator {
  private final RuneVecDeque deque;
  private final int modifications;
  private int from;
  private int to;

  /** An iterator over all elements. */
  public VecDequeIterator(RuneVecDeque deque) {
    super(BuiltinTypes.VEC_DEQUE_ITER);
    this.deque = deque;
    this.modifications = deque.modifications();
    this.to = deque.size();
  }

  @Override
  public Object next(Caller caller) {
    Modifications.check(modifications, deque.modifications(), BuiltinTypes.VEC_DEQUE);
    if (from >= to) {
      return END;
    }
    return deque.get(from++);
  }

  @Override
  public Object nextBack(Caller caller) {
    Modifications.check(modifications, deque.modifications(), BuiltinTypes.VEC_DEQUE);
    if (from >= to) {
      return END;
    }
    return deque.get(--to);
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
