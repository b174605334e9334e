package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.UnsignedLong;

/** An iterator over a range of {@code i64}, {@code u64} or chars that has an end. */
public final class RangeIterator extends RuneIterator {
  /** What the elements are. */
  public enum Element {
    I64,
    U64,
    CHAR
  }

  private static final int BEFORE_SURROGATES = 0xD7FF;
  private static final int AFTER_SURROGATES = 0xE000;

  private final Element element;
  private long first;
  private long last;
  private boolean done;

  private RangeIterator(RuneType type, Element element, long first, long last, boolean empty) {
    super(type);
    this.element = element;
    this.first = first;
    this.last = last;
    this.done = empty;
  }

  /** The integers from {@code start} up to but not including {@code end}. */
  public static RangeIterator halfOpen(long start, long end) {
    return new RangeIterator(BuiltinTypes.RANGE_ITER, Element.I64, start, end - 1, start >= end);
  }

  /** The integers from {@code start} up to and including {@code last}. */
  public static RangeIterator inclusive(long start, long last) {
    return new RangeIterator(
        BuiltinTypes.RANGE_INCLUSIVE_ITER, Element.I64, start, last, start > last);
  }

  /** The unsigned integers from {@code start} up to, perhaps including, {@code end}. */
  public static RangeIterator unsigned(long start, long end, boolean inclusive) {
    int order = Long.compareUnsigned(start, end);
    boolean empty = inclusive ? order > 0 : order >= 0;
    return new RangeIterator(type(inclusive), Element.U64, start, inclusive ? end : end - 1, empty);
  }

  /** The chars from {@code start} up to, perhaps including, {@code end}. */
  public static RangeIterator chars(int start, int end, boolean inclusive) {
    int last = inclusive ? end : end == AFTER_SURROGATES ? BEFORE_SURROGATES : end - 1;
    return new RangeIterator(type(inclusive), Element.CHAR, start, last, start > last);
  }

  private static RuneType type(boolean inclusive) {
    return inclusive ? BuiltinTypes.RANGE_INCLUSIVE_ITER : BuiltinTypes.RANGE_ITER;
  }

  /** What the elements are. */
  public Element element() {
    return element;
  }

  /** Whether there is an integer after its last one. */
  public boolean hasEnd() {
    return last != Long.MAX_VALUE;
  }

  /** The integer after its last one, if there is one. */
  public long end() {
    return last + 1;
  }

  /** The next element unboxed, or {@link #end} if there is none. */
  public long nextOrEnd() {
    return done ? last + 1 : first;
  }

  /** Whether there is another element; for fast paths. */
  public boolean hasNext() {
    return !done;
  }

  /** The next element unboxed; there must be one. */
  public long nextLong() {
    long value = first;
    if (value == last) {
      done = true;
    } else {
      first = element == Element.CHAR && value == BEFORE_SURROGATES ? AFTER_SURROGATES : value + 1;
    }
    return value;
  }

  @Override
  public Object next(Caller caller) {
    return done ? END : box(nextLong());
  }

  @Override
  public Object nextBack(Caller caller) {
    if (done) {
      return END;
    }
    long value = last;
    if (value == first) {
      done = true;
    } else {
      last = element == Element.CHAR && value == AFTER_SURROGATES ? BEFORE_SURROGATES : value - 1;
    }
    return box(value);
  }

  @Override
  public Object nth(Caller caller, long count) {
    if (element != Element.CHAR && !done) {
      if (Long.compareUnsigned(count, last - first) > 0) {
        done = true;
      } else {
        first += count;
      }
      return next(caller);
    }
    return super.nth(caller, count);
  }

  private Object box(long value) {
    return switch (element) {
      case I64 -> value;
      case U64 -> UnsignedLong.of(value);
      case CHAR -> CodePoint.of((int) value);
    };
  }

  @Override
  public boolean isDoubleEnded() {
    return true;
  }

  @Override
  public boolean isExact() {
    return element != Element.CHAR;
  }

  /** The number of elements left; at most {@link Long#MAX_VALUE}. */
  @Override
  public long lowerBound() {
    if (done) {
      return 0;
    }
    long distance = last - first;
    if (element == Element.CHAR) {
      boolean across = first <= BEFORE_SURROGATES && last >= AFTER_SURROGATES;
      return distance + 1 - (across ? AFTER_SURROGATES - BEFORE_SURROGATES - 1 : 0);
    }
    return distance < 0 || distance == Long.MAX_VALUE ? Long.MAX_VALUE : distance + 1;
  }

  @Override
  public long upperBound() {
    return lowerBound();
  }
}
