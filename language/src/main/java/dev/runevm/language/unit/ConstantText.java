package dev.runevm.language.unit;

import java.util.List;
import java.util.stream.Collectors;

/** Constants as text, in the notation of the language, for listings and documentation. */
public final class ConstantText {
  private static final char BACKSLASH = '\\';

  private ConstantText() {}

  /** A constant as a literal. */
  public static String of(Constant constant) {
    return switch (constant) {
      case Constant.Unit() -> "()";
      case Constant.Bool(boolean value) -> Boolean.toString(value);
      case Constant.I64(long value) -> Long.toString(value);
      case Constant.U64(long bits) -> unsigned(bits);
      case Constant.F64(double value) -> number(value);
      case Constant.Char(int codePoint) -> character(codePoint);
      case Constant.Text(String value) -> quoted(value);
      case Constant.Bytes(List<Integer> value) -> bytes(value);
      case Constant.Vec(List<Constant> elements) -> "[" + joined(elements) + "]";
      case Constant.Tuple(List<Constant> elements) ->
          elements.size() == 1 ? "(" + of(elements.get(0)) + ",)" : "(" + joined(elements) + ")";
      case Constant.Obj object ->
          object.fields().entrySet().stream()
              .map(field -> quoted(field.getKey()) + ": " + of(field.getValue()))
              .collect(Collectors.joining(", ", "#{", "}"));
      case Constant.Some(Constant payload) -> "Some(" + of(payload) + ")";
      case Constant.None() -> "None";
    };
  }

  /** A string in quotation marks, on one line. */
  public static String quoted(String value) {
    StringBuilder out = new StringBuilder().append('"');
    value.codePoints().forEach(codePoint -> escape(out, codePoint, '"'));
    return out.append('"').toString();
  }

  /** A text on one line in which everything invisible is escaped. */
  static String visible(String text) {
    if (text.codePoints().allMatch(ConstantText::isVisible)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              if (isVisible(codePoint)) {
                out.appendCodePoint(codePoint);
              } else {
                escape(out, codePoint, '"');
              }
            });
    return out.toString();
  }

  /** A float as the language writes it. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "f64::NAN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "f64::INFINITY" : "f64::NEG_INFINITY";
    }
    return Double.toString(value);
  }

  /** An unsigned integer as the language writes it. */
  static String unsigned(long bits) {
    return Long.toUnsignedString(bits) + "u64";
  }

  /** A char in quotation marks. */
  static String character(int codePoint) {
    StringBuilder out = new StringBuilder().append('\'');
    escape(out, codePoint, '\'');
    return out.append('\'').toString();
  }

  private static String joined(List<Constant> elements) {
    return elements.stream().map(ConstantText::of).collect(Collectors.joining(", "));
  }

  private static String bytes(List<Integer> value) {
    StringBuilder out = new StringBuilder("b\"");
    for (int next : value) {
      boolean plain = next >= ' ' && next <= '~' && next != '"' && next != BACKSLASH;
      out.append(plain ? Character.toString(next) : "\\x%02x".formatted(next));
    }
    return out.append('"').toString();
  }

  private static void escape(StringBuilder out, int codePoint, char quotationMark) {
    switch (codePoint) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\0' -> out.append("\\0");
      default -> {
        if (codePoint == quotationMark || codePoint == BACKSLASH) {
          out.append(BACKSLASH).append((char) codePoint);
        } else if (isVisible(codePoint)) {
          out.appendCodePoint(codePoint);
        } else {
          out.append("\\u{%x}".formatted(codePoint));
        }
      }
    }
  }

  /** Whether a character can be printed as it is: no control, no direction mark, no surrogate. */
  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
