package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;

/**
 * {@code scan}: calls a function with a state and each element, and gives the payloads of its
 * results until it gives {@code None}. The state is one value for all calls; a function that wants
 * to change it changes its contents.
 */
public final class ScanIterator extends RuneIterator {
  private final RuneIterator inner;
  private final Object state;
  private final Object function;
  private boolean done;

  /** An iterator over the payloads of the results of a function. */
  public ScanIterator(RuneIterator inner, Object state, Object function) {
    super(BuiltinTypes.SCAN);
    this.inner = inner;
    this.state = state;
    this.function = function;
  }

  @Override
  public Object next(Caller caller) {
    Object value = done ? END : caller.follow(inner).next(caller);
    if (value == END) {
      return END;
    }
    Object result = Predicates.payload(caller.call(function, state, value));
    done = result == null;
    return done ? END : result;
  }

  @Override
  public long upperBound() {
    return done ? 0 : inner.upperBound();
  }
}
