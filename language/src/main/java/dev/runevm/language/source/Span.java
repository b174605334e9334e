package dev.runevm.language.source;

/**
 * A half-open range {@code [start, end)} of UTF-16 offsets into the text of one {@link Source}.
 *
 * <p>A span does not know its source: whoever hands out a span says which text it belongs to.
 */
public record Span(int start, int end) {
  /** Rejects a negative start and an end before the start. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The empty span at an offset, used to point between two characters. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** Length in UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether the span covers no character at all. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether an offset lies inside; the end is outside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The smallest span that covers both. */
  public Span join(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}
