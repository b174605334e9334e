package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneType;

/** An iterator over one value or none. */
public final class OnceIterator extends RuneIterator {
  private Object value;

  /**
   * An iterator.
   *
   * @param type such as {@code std::iter::Once} or {@code std::option::Iter}
   * @param value the only element, or null if there is none
   */
  public OnceIterator(RuneType type, Object value) {
    super(type);
    this.value = value;
  }

  @Override
  public Object next(Caller caller) {
    Object result = value == null ? END : value;
    value = null;
    return result;
  }

  @Override
  public Object nextBack(Caller caller) {
    return next(caller);
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
    return value == null ? 0 : 1;
  }

  @Override
  public long upperBound() {
    return lowerBound();
  }
}
