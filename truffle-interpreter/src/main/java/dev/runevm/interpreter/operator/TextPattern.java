package dev.runevm.interpreter.operator;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneString;

/** What string functions search for: a string, a char, or a char for which a function is true. */
public final class TextPattern {
  private final RuneString literal;
  private final RuneFunction predicate;

  /**
   * Where a pattern matches, in bytes.
   *
   * @param start the first byte
   * @param end the byte after the last
   */
  public record Match(int start, int end) {}

  private TextPattern(RuneString literal, RuneFunction predicate) {
    this.literal = literal;
    this.predicate = predicate;
  }

  /**
   * A pattern of a string, char or function.
   *
   * @throws RuneError if it is something else
   */
  public static TextPattern of(Object pattern) {
    return switch (pattern) {
      case RuneString text -> new TextPattern(text.copy(), null);
      case CodePoint point -> new TextPattern(RuneString.of(point.toString()), null);
      case RuneFunction function -> new TextPattern(null, function);
      default -> throw RuneError.expectedType(BuiltinTypes.STRING, pattern);
    };
  }

  /** The first match that begins at or after an index, or null. */
  public Match find(RuneContext context, RuneString text, int from) {
    if (literal != null) {
      int start = text.indexOf(literal, from);
      return start < 0 ? null : new Match(start, start + literal.length());
    }
    int index = from;
    while (index < text.length()) {
      int next = index + RuneString.encodedLength(text.codePointAt(index));
      if (matches(context, text.codePointAt(index))) {
        return new Match(index, next);
      }
      index = next;
    }
    return null;
  }

  /** The last match that ends at or before an index, or null. */
  public Match findLast(RuneContext context, RuneString text, int end) {
    if (literal != null) {
      int start = text.lastIndexOf(literal, end);
      return start < 0 ? null : new Match(start, start + literal.length());
    }
    int index = end;
    while (index > 0) {
      int start = text.previousBoundary(index);
      if (matches(context, text.codePointAt(start))) {
        return new Match(start, index);
      }
      index = start;
    }
    return null;
  }

  private boolean matches(RuneContext context, int point) {
    return Protocols.expectBool(context.call(predicate, CodePoint.of(point)));
  }
}
