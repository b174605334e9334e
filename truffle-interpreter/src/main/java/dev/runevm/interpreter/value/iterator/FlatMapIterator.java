package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;

/** {@code flat_map}: the elements of all that a function makes of each element. */
public final class FlatMapIterator extends RuneIterator {
  private final RuneIterator inner;
  private final Object function;
  private RuneIterator front;
  private RuneIterator back;

  /** An iterator over the elements of the results of a function. */
  public FlatMapIterator(RuneIterator inner, Object function) {
    super(BuiltinTypes.FLAT_MAP);
    this.inner = inner;
    this.function = function;
  }

  /** {@code flatten}: an iterator over the elements of the elements. */
  public static FlatMapIterator flatten(RuneIterator inner) {
    return new FlatMapIterator(inner, null);
  }

  private RuneIterator elements(Caller caller, Object outer) {
    Object source = function == null ? outer : caller.call(function, outer);
    return Iteration.iterator(caller, source);
  }

  @Override
  public Object next(Caller caller) {
    while (true) {
      if (front != null) {
        Object value = caller.follow(front).next(caller);
        if (value != END) {
          return value;
        }
        front = null;
      }
      Object outer = caller.follow(inner).next(caller);
      if (outer == END) {
        return back == null ? END : back.next(caller);
      }
      front = elements(caller, outer);
    }
  }

  @Override
  public Object nextBack(Caller caller) {
    while (true) {
      if (back != null) {
        Object value = back.nextBack(caller);
        if (value != END) {
          return value;
        }
        back = null;
      }
      Object outer = inner.nextBack(caller);
      if (outer == END) {
        return front == null ? END : front.nextBack(caller);
      }
      back = elements(caller, outer);
    }
  }

  @Override
  public boolean isDoubleEnded() {
    return inner.isDoubleEnded();
  }

  /** Known only once nothing is left to be made of. */
  @Override
  public long upperBound() {
    return inner.upperBound() != 0
        ? UNKNOWN
        : Lengths.addUpper(
            front == null ? 0 : front.upperBound(), back == null ? 0 : back.upperBound());
  }

  @Override
  public long lowerBound() {
    return Lengths.addLower(
        front == null ? 0 : front.lowerBound(), back == null ? 0 : back.lowerBound());
  }
}
