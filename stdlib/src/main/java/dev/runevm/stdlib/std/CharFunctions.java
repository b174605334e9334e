package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.UnsignedLong;

/** The functions and methods of {@code char}. */
@RunePart(of = StdModule.class, type = "char")
@RuneType(
    name = "char::ParseCharError",
    doc = "Why a text is no single char.",
    java = ParseCharError.class)
final class CharFunctions {
  private static final long LARGEST_U32 = 0xFFFF_FFFFL;
  private static final int SMALLEST_RADIX = 2;
  private static final int LARGEST_RADIX = 36;
  private static final int DECIMAL_DIGITS = 10;

  private CharFunctions() {}

  @RuneFunction(
      doc =
          "The char with this number, or `None` if there is none. A number that is negative or"
              + " larger than 32 bits is an error.",
      example =
          "assert_eq!(char::from_i64(97), Some('a'));\nassert_eq!(char::from_i64(0xd800), None);")
  @Returns("Option<char>")
  static Object fromI64(long number) {
    if (number < 0) {
      throw RuneError.of(ErrorKind.UNDERFLOW);
    }
    if (number > LARGEST_U32) {
      throw RuneError.of(ErrorKind.OVERFLOW);
    }
    return CodePoint.isScalar(number)
        ? BuiltinTypes.some(CodePoint.of((int) number))
        : BuiltinTypes.none();
  }

  @RuneMethod(doc = "The number of the char.", example = "assert_eq!('a'.to_i64(), 97);")
  static long toI64(CodePoint self) {
    return self.value();
  }

  @RuneMethod(doc = "Whether it is a letter.", example = "assert!('ä'.is_alphabetic());")
  static boolean isAlphabetic(CodePoint self) {
    return Character.isAlphabetic(self.value());
  }

  @RuneMethod(
      doc = "Whether it is a letter or a digit.",
      example = "assert!('7'.is_alphanumeric());")
  static boolean isAlphanumeric(CodePoint self) {
    return Character.isAlphabetic(self.value()) || isNumeric(self);
  }

  @RuneMethod(doc = "Whether it is a control character.", example = "assert!('\\n'.is_control());")
  static boolean isControl(CodePoint self) {
    return Character.getType(self.value()) == Character.CONTROL;
  }

  @RuneMethod(doc = "Whether it is a small letter.", example = "assert!('a'.is_lowercase());")
  static boolean isLowercase(CodePoint self) {
    return Character.isLowerCase(self.value());
  }

  @RuneMethod(
      doc = "Whether it stands for a number in any script.",
      example = "assert!('½'.is_numeric());")
  static boolean isNumeric(CodePoint self) {
    return switch (Character.getType(self.value())) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  @RuneMethod(doc = "Whether it is a capital letter.", example = "assert!('A'.is_uppercase());")
  static boolean isUppercase(CodePoint self) {
    return Character.isUpperCase(self.value());
  }

  @RuneMethod(
      doc = "Whether it is white space as Unicode defines it.",
      example = "assert!(' '.is_whitespace());")
  static boolean isWhitespace(CodePoint self) {
    return WhiteSpace.contains(self.value());
  }

  @RuneMethod(
      doc =
          "The value of a digit, or `None` if it is no digit. A radix that is not from 2 to 36 is a"
              + " panic.",
      example = "assert_eq!('f'.to_digit(16), Some(15u64));\nassert_eq!('x'.to_digit(10), None);")
  @Returns("Option<u64>")
  static Object toDigit(CodePoint self, @Unsigned(bits = 32) long radix) {
    int value = digitValue(self, radix);
    return value < 0 ? BuiltinTypes.none() : BuiltinTypes.some(UnsignedLong.of(value));
  }

  /** The value of a digit in a radix that a program gives, or -1. */
  static int digitValue(CodePoint self, long radix) {
    if (radix > LARGEST_RADIX) {
      throw RuneError.panic("to_digit: radix is too high (maximum 36)");
    }
    if (radix < SMALLEST_RADIX) {
      throw RuneError.panic(
          "to_digit: invalid radix -- radix must be in the range 2 to 36 inclusive");
    }
    int digit = digit(self.value());
    return digit < radix ? digit : -1;
  }

  private static int digit(int codePoint) {
    if (codePoint >= '0' && codePoint <= '9') {
      return codePoint - '0';
    }
    int small = codePoint | 0x20;
    return codePoint < 0x80 && small >= 'a' && small <= 'z' ? small - 'a' + DECIMAL_DIGITS : -1;
  }

  @RuneMethod(
      type = "char::ParseCharError",
      doc = "The message.",
      example =
          """
          let error = "ab".parse::<char>().unwrap_err();
          assert_eq!(format!("{}", error), "too many characters in string");
          """)
  static String displayFmt(ParseCharError self) {
    return self.message();
  }

  @RuneMethod(
      type = "char::ParseCharError",
      doc = "The name of the type and the message.",
      example =
          """
          let error = "".parse::<char>().unwrap_err();
          assert_eq!(
              format!("{:?}", error),
              "ParseCharError(\\"cannot parse char from empty string\\")",
          );
          """)
  static String debugFmt(ParseCharError self) {
    return ErrorValues.debug(self);
  }

  @RuneMethod(
      type = "char::ParseCharError",
      doc = "Whether both say the same; used by `==`.",
      example = "assert_eq!(\"ab\".parse::<char>(), \"cd\".parse::<char>());")
  static boolean partialEq(ParseCharError self, ParseCharError other) {
    return self.equals(other);
  }
}
