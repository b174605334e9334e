package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneString;
import java.util.Locale;

/** Methods of chars that ask for ASCII, and those that make other text of them. */
@RunePart(of = StdModule.class, type = "char")
final class CharForms {
  private static final int LAST_ASCII = 0x7F;
  private static final int CASE = 'a' - 'A';

  private CharForms() {}

  @RuneFunction(
      doc =
          "The digit of a value in a radix from 2 to 36, or `None` if the value is too large for"
              + " one digit.",
      example =
          "assert_eq!(char::from_digit(11, 16), Some('b'));\n"
              + "assert_eq!(char::from_digit(11, 10), None);")
  @Returns("Option<char>")
  static Object fromDigit(@Unsigned(bits = 32) long value, @Unsigned(bits = 32) long radix) {
    if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
      throw RuneError.panic("from_digit: the radix must be in the range 2 to 36 inclusive");
    }
    return value < radix
        ? BuiltinTypes.some(CodePoint.of(Character.forDigit((int) value, (int) radix)))
        : BuiltinTypes.none();
  }

  @RuneMethod(
      doc = "Whether it is a digit in a radix from 2 to 36.",
      example = "assert!('f'.is_digit(16));\nassert!(!'f'.is_digit(10));")
  static boolean isDigit(CodePoint self, @Unsigned(bits = 32) long radix) {
    return CharFunctions.digitValue(self, radix) >= 0;
  }

  @RuneMethod(
      doc = "Whether it is one of the 128 chars of ASCII.",
      example = "assert!('a'.is_ascii());\nassert!(!'ä'.is_ascii());")
  static boolean isAscii(CodePoint self) {
    return self.value() <= LAST_ASCII;
  }

  @RuneMethod(
      doc = "Whether it is a letter from A to Z or from a to z.",
      example = "assert!('a'.is_ascii_alphabetic());\nassert!(!'ä'.is_ascii_alphabetic());")
  static boolean isAsciiAlphabetic(CodePoint self) {
    return isAsciiLowercase(self) || isAsciiUppercase(self);
  }

  @RuneMethod(
      doc = "Whether it is a letter or digit of ASCII.",
      example = "assert!('7'.is_ascii_alphanumeric());\nassert!(!'½'.is_ascii_alphanumeric());")
  static boolean isAsciiAlphanumeric(CodePoint self) {
    return isAsciiAlphabetic(self) || isAsciiDigit(self);
  }

  @RuneMethod(
      doc = "Whether it is a digit from 0 to 9.",
      example = "assert!('7'.is_ascii_digit());\nassert!(!'٣'.is_ascii_digit());")
  static boolean isAsciiDigit(CodePoint self) {
    return self.value() >= '0' && self.value() <= '9';
  }

  @RuneMethod(
      doc = "Whether it is a digit of a hexadecimal number.",
      example = "assert!('F'.is_ascii_hexdigit());\nassert!(!'g'.is_ascii_hexdigit());")
  static boolean isAsciiHexdigit(CodePoint self) {
    int small = self.value() | CASE;
    return isAsciiDigit(self) || small >= 'a' && small <= 'f';
  }

  @RuneMethod(
      doc = "Whether it is a letter from a to z.",
      example = "assert!('a'.is_ascii_lowercase());\nassert!(!'A'.is_ascii_lowercase());")
  static boolean isAsciiLowercase(CodePoint self) {
    return self.value() >= 'a' && self.value() <= 'z';
  }

  @RuneMethod(
      doc = "Whether it is a letter from A to Z.",
      example = "assert!('A'.is_ascii_uppercase());\nassert!(!'a'.is_ascii_uppercase());")
  static boolean isAsciiUppercase(CodePoint self) {
    return self.value() >= 'A' && self.value() <= 'Z';
  }

  @RuneMethod(
      doc = "Whether it is a char of ASCII that can be seen, but no letter or digit.",
      example = "assert!('!'.is_ascii_punctuation());\nassert!(!'a'.is_ascii_punctuation());")
  static boolean isAsciiPunctuation(CodePoint self) {
    return self.value() > ' ' && self.value() < LAST_ASCII && !isAsciiAlphanumeric(self);
  }

  @RuneMethod(
      doc = "Whether it is a space, tab, line feed, form feed or carriage return.",
      example = "assert!(' '.is_ascii_whitespace());\nassert!(!'\\u{3000}'.is_ascii_whitespace());")
  static boolean isAsciiWhitespace(CodePoint self) {
    return switch (self.value()) {
      case ' ', '\t', '\n', '\f', '\r' -> true;
      default -> false;
    };
  }

  @RuneMethod(
      doc = "Whether it is a control character of ASCII.",
      example = "assert!('\\n'.is_ascii_control());\nassert!(!' '.is_ascii_control());")
  static boolean isAsciiControl(CodePoint self) {
    return self.value() < ' ' || self.value() == LAST_ASCII;
  }

  @RuneMethod(
      doc = "The char as a capital, if it is a letter from a to z, else itself.",
      example =
          "assert_eq!('a'.to_ascii_uppercase(), 'A');\nassert_eq!('ä'.to_ascii_uppercase(), 'ä');")
  static CodePoint toAsciiUppercase(CodePoint self) {
    return isAsciiLowercase(self) ? CodePoint.of(self.value() - CASE) : self;
  }

  @RuneMethod(
      doc = "The char as a small letter, if it is a letter from A to Z, else itself.",
      example =
          "assert_eq!('A'.to_ascii_lowercase(), 'a');\nassert_eq!('Ä'.to_ascii_lowercase(), 'Ä');")
  static CodePoint toAsciiLowercase(CodePoint self) {
    return isAsciiUppercase(self) ? CodePoint.of(self.value() + CASE) : self;
  }

  @RuneMethod(
      doc = "Whether both are equal if the case of the letters a to z does not count.",
      example = "assert!('a'.eq_ignore_ascii_case('A'));")
  static boolean eqIgnoreAsciiCase(CodePoint self, CodePoint other) {
    return toAsciiLowercase(self).value() == toAsciiLowercase(other).value();
  }

  @RuneMethod(
      doc = "The capital as a string, because it may be more than one char.",
      example = "assert_eq!('ä'.to_uppercase(), \"Ä\");\nassert_eq!('ß'.to_uppercase(), \"SS\");")
  static String toUppercase(CodePoint self) {
    return self.toString().toUpperCase(Locale.ROOT);
  }

  @RuneMethod(
      doc = "The small letter as a string, because it may be more than one char.",
      example = "assert_eq!('Ä'.to_lowercase(), \"ä\");")
  static String toLowercase(CodePoint self) {
    return self.toString().toLowerCase(Locale.ROOT);
  }

  @Unsigned
  @RuneMethod(
      doc = "How many bytes it has in a string.",
      example = "assert_eq!('a'.len_utf8(), 1u64);\nassert_eq!('ä'.len_utf8(), 2u64);")
  static long lenUtf8(CodePoint self) {
    return RuneString.encodedLength(self.value());
  }

  @RuneMethod(doc = "A string of this char.", example = "assert_eq!('a'.to_string(), \"a\");")
  static String toString(CodePoint self) {
    return self.toString();
  }
}
