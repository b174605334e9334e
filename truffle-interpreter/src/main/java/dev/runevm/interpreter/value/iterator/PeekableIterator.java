package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;

/** {@code peekable}: an iterator whose next element can be looked at. */
public final class PeekableIterator extends RuneIterator {
  private final RuneIterator inner;
  // The element that was looked at, END if there was none, or null if none is held.
  private Object peeked;

  /** An iterator over the same elements. */
  public PeekableIterator(RuneIterator inner) {
    super(BuiltinTypes.PEEKABLE);
    this.inner = inner;
  }

  /** The next element without taking it, or {@link #END}. */
  public Object peek(RuneContext context) {
    if (peeked == null) {
      peeked = inner.next(context);
    }
    return peeked;
  }

  @Override
  public Object next(Caller caller) {
    if (peeked == null) {
      return caller.follow(inner).next(caller);
    }
    Object value = peeked;
    // What has ended stays so.
    if (value != END) {
      peeked = null;
    }
    return value;
  }

  @Override
  public Object nextBack(Caller caller) {
    if (peeked == END) {
      return END;
    }
    Object value = inner.nextBack(caller);
    if (value == END && peeked != null) {
      value = peeked;
      peeked = END;
    }
    return value;
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
    return peeked == END ? 0 : Lengths.addLower(inner.lowerBound(), held());
  }

  @Override
  public long upperBound() {
    return peeked == END ? 0 : Lengths.addUpper(inner.upperBound(), held());
  }

  private int held() {
    return peeked == null ? 0 : 1;
  }
}
