package dev.runevm.interpreter.binding;

import dev.runevm.language.unit.Constant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads the literals that {@link Default} allows. */
final class LiteralReader {
  private static final int MAXIMUM_DEPTH = 8;

  private LiteralReader() {}

  /** The constant that a literal stands for, or nothing if the text is no such literal. */
  static Optional<Constant> read(String text) {
    return read(text.strip(), 0);
  }

  private static Optional<Constant> read(String text, int depth) {
    if (depth > MAXIMUM_DEPTH) {
      return Optional.empty();
    }
    return switch (text) {
      case "()" -> Optional.of(new Constant.Unit());
      case "true" -> Optional.of(new Constant.Bool(true));
      case "false" -> Optional.of(new Constant.Bool(false));
      case "None" -> Optional.of(new Constant.None());
      case "[]" -> Optional.of(new Constant.Vec(List.of()));
      case "#{}" -> Optional.of(new Constant.Obj(new LinkedHashMap<>()));
      default -> readCompound(text, depth);
    };
  }

  private static Optional<Constant> readCompound(String text, int depth) {
    if (text.startsWith("Some(") && text.endsWith(")")) {
      return read(text.substring(5, text.length() - 1).strip(), depth + 1).map(Constant.Some::new);
    }
    if (isQuoted(text, '"')) {
      return unescape(text.substring(1, text.length() - 1)).map(Constant.Text::new);
    }
    if (isQuoted(text, '\'')) {
      return unescape(text.substring(1, text.length() - 1))
          .filter(content -> content.codePointCount(0, content.length()) == 1)
          .map(content -> new Constant.Char(content.codePointAt(0)));
    }
    return readNumber(text);
  }

  private static boolean isQuoted(String text, char quote) {
    return text.length() >= 2 && text.charAt(0) == quote && text.charAt(text.length() - 1) == quote;
  }

  private static Optional<String> unescape(String text) {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        int escape = ++i < text.length() ? "nrt0\\'\"".indexOf(text.charAt(i)) : -1;
        if (escape < 0) {
          return Optional.empty();
        }
        c = "\n\r\t\0\\'\"".charAt(escape);
      }
      content.append(c);
    }
    return Optional.of(content.toString());
  }

  private static Optional<Constant> readNumber(String text) {
    try {
      if (text.matches("[0-9]+u64")) {
        String digits = text.substring(0, text.length() - 3);
        return Optional.of(new Constant.U64(Long.parseUnsignedLong(digits)));
      }
      if (text.matches("-?[0-9]+")) {
        return Optional.of(new Constant.I64(Long.parseLong(text)));
      }
      if (text.matches("-?[0-9]+\\.[0-9]+([eE][+-]?[0-9]+)?")) {
        return Optional.of(new Constant.F64(Double.parseDouble(text)));
      }
      return Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
