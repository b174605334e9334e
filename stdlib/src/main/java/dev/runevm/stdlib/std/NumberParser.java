package dev.runevm.stdlib.std;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.UnsignedLong;
import java.math.BigInteger;
import java.util.Locale;

/** Reads numbers as Rust's {@code FromStr} does: no blanks, no separators. */
final class NumberParser {
  private static final String EMPTY = "cannot parse integer from empty string";
  private static final String INVALID = "invalid digit found in string";
  private static final String TOO_LARGE = "number too large to fit in target type";
  private static final String TOO_SMALL = "number too small to fit in target type";
  private static final int DECIMAL = 10;
  private static final char FIRST_BEHIND_ASCII = 0x80;

  /** So many fit a long in every radix. */
  private static final int SAFE_DIGITS = 12;

  /** One more than a number of 64 bits has in the radix 2. */
  private static final int MAXIMUM_DIGITS = Long.SIZE + 1;

  private NumberParser() {}

  /** A {@code Result} with an i64. */
  static Object parseSigned(String text) {
    return parseSigned(text, DECIMAL);
  }

  /** A {@code Result} with an i64. */
  static Object parseSigned(String text, int radix) {
    int digits = startOfDigits(text, true);
    String problem = problem(text, digits, radix);
    if (problem != null) {
      return error(problem);
    }
    if (text.length() - digits <= SAFE_DIGITS) {
      return BuiltinTypes.ok(Long.parseLong(text, radix));
    }
    boolean negative = text.charAt(0) == '-';
    BigInteger magnitude = magnitude(text, digits, radix);
    BigInteger value = negative ? magnitude.negate() : magnitude;
    if (value.bitLength() >= Long.SIZE) {
      return error(negative ? TOO_SMALL : TOO_LARGE);
    }
    return BuiltinTypes.ok(value.longValue());
  }

  /** A {@code Result} with a u64. */
  static Object parseUnsigned(String text) {
    return parseUnsigned(text, DECIMAL);
  }

  /** A {@code Result} with a u64. */
  static Object parseUnsigned(String text, int radix) {
    int digits = startOfDigits(text, false);
    String problem = problem(text, digits, radix);
    if (problem != null) {
      return error(problem);
    }
    BigInteger value = magnitude(text, digits, radix);
    return value.bitLength() <= Long.SIZE
        ? BuiltinTypes.ok(UnsignedLong.of(value.longValue()))
        : error(TOO_LARGE);
  }

  /** The value of digits; of very many of them only that it is too large. */
  private static BigInteger magnitude(String text, int digits, int radix) {
    int start = digits;
    while (start < text.length() - 1 && text.charAt(start) == '0') {
      start++;
    }
    int end = Math.min(text.length(), start + MAXIMUM_DIGITS);
    return new BigInteger(text.substring(start, end), radix);
  }

  /** A {@code Result} with an f64. */
  static Object parseFloat(String text) {
    if (text.isEmpty()) {
      return floatError("cannot parse float from empty string");
    }
    int sign = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    String magnitude = text.substring(sign);
    double special = special(magnitude);
    if (special != 0) {
      return BuiltinTypes.ok(text.charAt(0) == '-' ? -special : special);
    }
    return isDecimal(magnitude)
        ? BuiltinTypes.ok(Double.parseDouble(text))
        : floatError("invalid float literal");
  }

  /** A {@code Result} with a char. */
  static Object parseChar(String text) {
    if (text.isEmpty()) {
      return BuiltinTypes.err(new ParseCharError("cannot parse char from empty string"));
    }
    if (text.codePointCount(0, text.length()) > 1) {
      return BuiltinTypes.err(new ParseCharError("too many characters in string"));
    }
    return BuiltinTypes.ok(CodePoint.of(text.codePointAt(0)));
  }

  /** A {@code Result} with a bool. */
  static Object parseBool(String text) {
    return switch (text) {
      case "true" -> BuiltinTypes.ok(true);
      case "false" -> BuiltinTypes.ok(false);
      default -> BuiltinTypes.err(new ParseBoolError("provided string was not `true` or `false`"));
    };
  }

  private static int startOfDigits(String text, boolean negative) {
    boolean sign =
        !text.isEmpty() && (text.charAt(0) == '+' || (negative && text.charAt(0) == '-'));
    return sign ? 1 : 0;
  }

  private static String problem(String text, int digits, int radix) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    for (int i = digits; i < text.length(); i++) {
      char c = text.charAt(i);
      // Java would take digits of all scripts.
      if (c >= FIRST_BEHIND_ASCII || Character.digit(c, radix) < 0) {
        return INVALID;
      }
    }
    return digits == text.length() ? INVALID : null;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static double special(String magnitude) {
    return switch (magnitude.toLowerCase(Locale.ROOT)) {
      case "inf", "infinity" -> Double.POSITIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> 0;
    };
  }

  /** Digits with at most one point among, before or after them, then perhaps an exponent. */
  private static boolean isDecimal(String text) {
    int i = 0;
    int digits = 0;
    boolean point = false;
    while (i < text.length() && (isDigit(text.charAt(i)) || (!point && text.charAt(i) == '.'))) {
      point |= text.charAt(i) == '.';
      digits += text.charAt(i) == '.' ? 0 : 1;
      i++;
    }
    return digits > 0 && (i == text.length() || isExponent(text.substring(i)));
  }

  private static boolean isExponent(String text) {
    if (text.charAt(0) != 'e' && text.charAt(0) != 'E') {
      return false;
    }
    int digits = text.length() > 1 && "+-".indexOf(text.charAt(1)) >= 0 ? 2 : 1;
    return digits < text.length()
        && text.substring(digits).chars().allMatch(c -> isDigit((char) c));
  }

  private static Object error(String message) {
    return BuiltinTypes.err(new ParseIntError(message));
  }

  private static Object floatError(String message) {
    return BuiltinTypes.err(new ParseFloatError(message));
  }
}
