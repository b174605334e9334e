package dev.runevm.interpreter.binding;

import java.util.Locale;

/** Turns Java names into names of the language. */
final class SnakeCase {
  private SnakeCase() {}

  /** {@code waitFor} becomes {@code wait_for}; one trailing underscore is dropped. */
  static String of(String javaName) {
    StringBuilder name = new StringBuilder();
    int end = javaName.endsWith("_") ? javaName.length() - 1 : javaName.length();
    for (int i = 0; i < end; i++) {
      char c = javaName.charAt(i);
      if (Character.isUpperCase(c)) {
        name.append('_').append(Character.toLowerCase(c));
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }

  /** The name of a constant: {@code not_found} becomes {@code NOT_FOUND}. */
  static String upper(String snakeCase) {
    return snakeCase.toUpperCase(Locale.ROOT);
  }

  /** Whether a text is a path of identifiers joined by {@code ::}. */
  static boolean isPath(String text) {
    return text.matches("[A-Za-z_][A-Za-z0-9_]*(::[A-Za-z_][A-Za-z0-9_]*)*");
  }

  /** Whether a text is an identifier. */
  static boolean isIdentifier(String text) {
    return text.matches("[A-Za-z_][A-Za-z0-9_]*");
  }
}
