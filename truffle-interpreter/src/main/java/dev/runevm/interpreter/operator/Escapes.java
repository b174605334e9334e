package dev.runevm.interpreter.operator;

import dev.runevm.interpreter.value.RuneString;

/** Strings and chars as they would be written in a program. */
final class Escapes {
  private Escapes() {}

  /** Adds a string in double quotes. */
  static void appendQuoted(RuneString text, RuneString output) {
    output.push('"');
    int index = 0;
    while (index < text.length()) {
      int point = text.codePointAt(index);
      append(point, '"', output);
      index += RuneString.encodedLength(point);
    }
    output.push('"');
  }

  /** Adds a char in single quotes. */
  static void appendQuoted(int codePoint, RuneString output) {
    output.push('\'');
    append(codePoint, '\'', output);
    output.push('\'');
  }

  private static void append(int point, int quote, RuneString output) {
    switch (point) {
      case 0 -> output.append("\\0");
      case '\t' -> output.append("\\t");
      case '\n' -> output.append("\\n");
      case '\r' -> output.append("\\r");
      case '\\' -> output.append("\\\\");
      default -> {
        if (point == quote) {
          output.push('\\');
          output.push(point);
        } else if (isPrintable(point)) {
          output.push(point);
        } else {
          output.append("\\u{" + Integer.toHexString(point) + "}");
        }
      }
    }
  }

  /** Whether a char shows by itself: no control or format char, no mark, no space but the usual. */
  private static boolean isPrintable(int point) {
    if (point < 0x7F) {
      return point >= ' ';
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> true;
    };
  }
}
