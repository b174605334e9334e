package dev.runevm.stdlib.base64;

import java.util.Base64;
import java.util.Optional;

/**
 * The standard alphabet with padding, strictly: each byte string has exactly one text, and every
 * other text is refused.
 */
final class Base64Text {
  private static final String PADDING = "=";
  private static final int GROUP = 4;

  private Base64Text() {}

  static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** The bytes of a text about which {@link #complaint} says nothing. */
  static byte[] decode(String text) {
    return Base64.getDecoder().decode(text);
  }

  /** What is wrong with a text, if anything. */
  static Optional<String> complaint(String text) {
    int end = text.length();
    while (end > 0 && end > text.length() - 2 && text.startsWith(PADDING, end - 1)) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      if (!isSymbol(text.charAt(i))) {
        return Optional.of("Invalid symbol " + text.codePointAt(i) + ", offset " + i + ".");
      }
    }
    if (end % GROUP == 1) {
      return Optional.of("Invalid input length: " + end);
    }
    if (text.length() % GROUP != 0) {
      return Optional.of("Invalid padding");
    }
    boolean canonical = encode(decode(text)).equals(text);
    return canonical
        ? Optional.empty()
        : Optional.of(
            "Invalid last symbol " + (int) text.charAt(end - 1) + ", offset " + (end - 1) + ".");
  }

  private static boolean isSymbol(char c) {
    return c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c == '+'
        || c == '/';
  }
}
