package dev.runevm.interpreter.value.iterator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code cycle}: the elements again and again. It remembers them, so that it can go over what is
 * used up by being gone over.
 */
public final class CycleIterator extends RuneIterator {
  private final RuneIterator inner;
  private final List<Object> seen = new ArrayList<>();
  private boolean repeating;
  private int index;

  /** An iterator that ends only if there is no element at all. */
  public CycleIterator(RuneIterator inner) {
    super(BuiltinTypes.CYCLE);
    this.inner = inner;
  }

  @Override
  @TruffleBoundary
  public Object next(Caller caller) {
    if (!repeating) {
      Object value = caller.follow(inner).next(caller);
      if (value != END) {
        seen.add(value);
        return value;
      }
      repeating = true;
    }
    if (seen.isEmpty()) {
      return END;
    }
    Object value = seen.get(index);
    index = index + 1 == seen.size() ? 0 : index + 1;
    return value;
  }

  @Override
  public long lowerBound() {
    return repeating ? seen.isEmpty() ? 0 : Long.MAX_VALUE : inner.lowerBound();
  }
}
