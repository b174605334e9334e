package dev.runevm.parser.lexer;

/** The classes of characters the language distinguishes. */
public final class Characters {
  private Characters() {}

  /** Whether a character has the Unicode property {@code White_Space}. */
  public static boolean isWhiteSpace(int c) {
    if (c <= ' ') {
      return c == ' ' || c >= '\t' && c <= '\r';
    }
    if (c < 0x1680) {
      return c == 0x85 || c == 0xa0;
    }
    return c == 0x1680
        || c >= 0x2000 && c <= 0x200a
        || c == 0x2028
        || c == 0x2029
        || c == 0x202f
        || c == 0x205f
        || c == 0x3000;
  }

  /** Whether a character can begin an identifier: {@code _} or {@code XID_Start}. */
  public static boolean isIdentifierStart(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
    return Character.isUnicodeIdentifierStart(c) && !isExcludedStart(c);
  }

  /** Whether a character can continue an identifier: {@code XID_Continue}. */
  public static boolean isIdentifierPart(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    return Character.isUnicodeIdentifierPart(c)
        && !Character.isIdentifierIgnorable(c)
        && !isExcludedPart(c);
  }

  /** Whether a character can continue a number, right or wrong. */
  static boolean isNumberPart(int c) {
    if (c < 128) {
      return isIdentifierPart(c);
    }
    return Character.isLetterOrDigit(c);
  }

  /** Whether a character changes the direction of the text around it, and so can hide code. */
  static boolean isDirectionControl(int c) {
    return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
  }

  /** Whether a character is a control character, which cannot stand in a character literal. */
  static boolean isControl(int c) {
    return c < ' ' || c >= 0x7f && c < 0xa0;
  }

  /** Characters that are {@code ID_Start} but not {@code XID_Start}. */
  private static boolean isExcludedStart(int c) {
    return isExcludedPart(c) || c == 0xe33 || c == 0xeb3 || c == 0xff9e || c == 0xff9f;
  }

  /** Characters that are {@code ID_Continue} but not {@code XID_Continue}. */
  private static boolean isExcludedPart(int c) {
    return c == 0x37a
        || c == 0x309b
        || c == 0x309c
        || c >= 0xfc5e && c <= 0xfc63
        || c == 0xfdfa
        || c == 0xfdfb
        || c >= 0xfe70 && c <= 0xfe7e && c % 2 == 0;
  }
}
