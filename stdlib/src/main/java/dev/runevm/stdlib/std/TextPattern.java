package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneString;

/** What string functions search for: a string, a char, or a char for which a function is true. */
final class TextPattern {
  private final RuneString literal;
  private final RuneFunction predicate;

  /**
   * Where a pattern matches, in bytes.
   *
   * @param start the first byte
   * @param end the byte after the last
   */
  record Match(int start, int end) {
    private static Match of(int start, RuneString literal) {
      return start < 0 ? null : new Match(start, start + literal.length());
    }

    /** Where to search on: after an empty match only behind the next char. */
    int next(RuneString text) {
      if (end > start || end >= text.length()) {
        return end > start ? end : end + 1;
      }
      return end + RuneString.encodedLength(text.codePointAt(end));
    }

    /** Where to search on from the end: before an empty match only ahead of the char before. */
    int previous(RuneString text) {
      if (end > start || start == 0) {
        return end > start ? start : -1;
      }
      return text.previousBoundary(start);
    }
  }

  private TextPattern(RuneString literal, RuneFunction predicate) {
    this.literal = literal;
    this.predicate = predicate;
  }

  /**
   * A pattern of a string, char or function.
   *
   * @throws RuneError if it is something else
   */
  static TextPattern of(Object pattern) {
    return switch (pattern) {
      case RuneString text -> new TextPattern(text.copy(), null);
      case CodePoint point -> new TextPattern(RuneString.of(point.toString()), null);
      case RuneFunction function -> new TextPattern(null, function);
      default -> throw RuneError.expectedType(BuiltinTypes.STRING, pattern);
    };
  }

  /** The first match that begins at or after a boundary, or null. */
  Match find(RuneContext context, RuneString text, int from) {
    if (literal != null) {
      return Match.of(text.indexOf(literal, from), literal);
    }
    for (int index = from; index < text.length(); ) {
      int end = endOfMatch(context, text, index);
      if (end >= 0) {
        return new Match(index, end);
      }
      index += RuneString.encodedLength(text.codePointAt(index));
    }
    return null;
  }

  /** The last match that ends at or before a boundary, or null. */
  Match findLast(RuneContext context, RuneString text, int end) {
    if (literal != null) {
      return Match.of(text.lastIndexOf(literal, end), literal);
    }
    for (int index = end; index > 0; index = text.previousBoundary(index)) {
      int start = startOfMatch(context, text, index);
      if (start >= 0) {
        return new Match(start, index);
      }
    }
    return null;
  }

  /** Where a match that begins at a boundary ends, or -1 if there is none. */
  int endOfMatch(RuneContext context, RuneString text, int start) {
    if (literal != null) {
      return text.matches(start, literal) ? start + literal.length() : -1;
    }
    if (start >= text.length()) {
      return -1;
    }
    int point = text.codePointAt(start);
    boolean accepted = Calls.test(context, predicate, CodePoint.of(point));
    return accepted ? start + RuneString.encodedLength(point) : -1;
  }

  /** Where a match that ends at a boundary begins, or -1 if there is none. */
  int startOfMatch(RuneContext context, RuneString text, int end) {
    if (literal != null) {
      int start = end - literal.length();
      return text.matches(start, literal) ? start : -1;
    }
    if (end == 0) {
      return -1;
    }
    int start = text.previousBoundary(end);
    return endOfMatch(context, text, start) >= 0 ? start : -1;
  }
}
