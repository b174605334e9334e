package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;

/** {@code step_by}: the first element and then each that is a step further. */
public final class StepByIterator extends RuneIterator {
  private final RuneIterator inner;
  private final long step;
  private boolean begun;

  /**
   * An iterator over some of the elements.
   *
   * @param step at least 1
   * @throws RuneError if it is less
   */
  public StepByIterator(RuneIterator inner, long step) {
    super(BuiltinTypes.STEP_BY);
    if (step < 1) {
      throw RuneError.panic("the step of `step_by` must be at least 1");
    }
    this.inner = inner;
    this.step = step;
  }

  @Override
  public Object next(Caller caller) {
    if (begun) {
      return inner.nth(caller, step - 1);
    }
    begun = true;
    return caller.follow(inner).next(caller);
  }

  @Override
  public boolean isExact() {
    return inner.isExact();
  }

  @Override
  public long lowerBound() {
    return steps(inner.lowerBound());
  }

  @Override
  public long upperBound() {
    long upper = inner.upperBound();
    return upper == UNKNOWN ? UNKNOWN : steps(upper);
  }

  private long steps(long elements) {
    if (begun) {
      return elements / step;
    }
    return elements == 0 ? 0 : 1 + (elements - 1) / step;
  }
}
