package dev.runevm.stdlib.toml;

import java.math.BigDecimal;
import java.util.Locale;

/** Strings, keys and floats as TOML writes them, in the form that needs the fewest escapes. */
final class TomlText {
  private static final String BASIC = "\"";
  private static final String LITERAL = "'";

  private final String text;
  private final boolean lines;
  private final boolean backslash;
  private final boolean control;
  private final int singles;
  private final int doubles;

  private TomlText(String text) {
    this.text = text;
    this.lines = text.indexOf('\n') >= 0;
    this.backslash = text.indexOf('\\') >= 0;
    this.control = text.chars().anyMatch(TomlText::isControl);
    this.singles = longestRun(text, '\'');
    this.doubles = longestRun(text, '"');
  }

  /** A key: bare if it can be. */
  static String key(String key) {
    if (!key.isEmpty() && key.chars().allMatch(TomlText::isBare)) {
      return key;
    }
    TomlText text = new TomlText(key);
    return text.fitsLiteral() && text.needsEscapes() ? text.literal() : text.basic();
  }

  /** A string. */
  static String string(String value) {
    TomlText text = new TomlText(value);
    if (!text.needsEscapes()) {
      return text.basic();
    }
    if (text.fitsLiteral()) {
      return text.literal();
    }
    if (!text.control && !text.backslash && text.doubles <= 2) {
      return text.multilineBasic();
    }
    if (!text.control && text.singles <= 2) {
      return text.multilineLiteral();
    }
    return text.lines ? text.multilineBasic() : text.basic();
  }

  /** A float; never with an exponent. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value < 0 ? "-inf" : "inf";
    }
    if (value == 0) {
      return Double.toString(value);
    }
    String digits = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    return digits.indexOf('.') < 0 ? digits + ".0" : digits;
  }

  private boolean needsEscapes() {
    return control || backslash || doubles > 0 || lines;
  }

  private boolean fitsLiteral() {
    return !control && singles == 0 && !lines;
  }

  private String literal() {
    return LITERAL + text + LITERAL;
  }

  private String basic() {
    return BASIC + escaped(false) + BASIC;
  }

  private String multilineBasic() {
    return BASIC.repeat(3) + firstBreak() + escaped(true) + BASIC.repeat(3);
  }

  private String multilineLiteral() {
    return LITERAL.repeat(3) + firstBreak() + text + LITERAL.repeat(3);
  }

  /** A line break right after the opening quotes is not part of the text. */
  private String firstBreak() {
    return lines ? "\n" : "";
  }

  private String escaped(boolean multiline) {
    StringBuilder out = new StringBuilder();
    int quotes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quotes = c == '"' ? quotes + 1 : 0;
      if (multiline && (c == '\n' || c == '"' && quotes % 3 != 0)) {
        out.append(c);
      } else {
        escape(c, out);
      }
    }
    return out.toString();
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      case '"', '\\' -> out.append('\\').append(c);
      default -> {
        if (isControl(c)) {
          out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }

  private static boolean isBare(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '-';
  }

  /** What no string of TOML may hold as it is; line breaks and tabs are told apart elsewhere. */
  private static boolean isControl(int c) {
    return c < ' ' && c != '\n' && c != '\t' || c == 0x7F;
  }

  private static int longestRun(String text, char wanted) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == wanted ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
