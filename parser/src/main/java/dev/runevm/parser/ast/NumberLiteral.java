package dev.runevm.parser.ast;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxToken;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/**
 * Decodes numbers: {@code [0x|0b|0o] digits [. digits] [e [+|-] digits] [suffix]}, with underscores
 * anywhere after the first digit.
 *
 * <p>The suffix begins at the first {@code u} or {@code i}, in decimal numbers also at the first
 * {@code f}. Ranges are those of the suffix, though every integer is 64 bits wide when it runs.
 */
final class NumberLiteral {
  private static final BigInteger MAX_LITERAL = new BigInteger("18446744073709551615");

  private final SyntaxToken token;
  private final boolean negative;
  private final String text;
  private final int radix;
  private final String digits;
  private final String suffix;

  private NumberLiteral(SyntaxToken token, boolean negative) {
    this.token = token;
    this.negative = negative;
    this.text = token.text();
    this.radix = radixOf(text);
    int body = radix == 10 ? 0 : 2;
    int suffixAt = suffixStart(text, body, radix);
    this.digits = text.substring(body, suffixAt).replace("_", "");
    this.suffix = text.substring(suffixAt);
  }

  static Decoded<LiteralValue> decode(SyntaxToken token, boolean negative) {
    return new NumberLiteral(token, negative).decode();
  }

  private Decoded<LiteralValue> decode() {
    return switch (suffix) {
      case "" -> isFractional() ? floating() : signed(64);
      case "i8" -> signed(8);
      case "i16" -> signed(16);
      case "i32" -> signed(32);
      case "i64" -> signed(64);
      case "u8" -> unsigned(8);
      case "u16" -> unsigned(16);
      case "u32" -> unsigned(32);
      case "u64" -> unsigned(64);
      case "f32", "f64" -> floating();
      default -> unsupportedSuffix();
    };
  }

  private static int radixOf(String text) {
    if (text.startsWith("0x")) {
      return 16;
    }
    if (text.startsWith("0b")) {
      return 2;
    }
    return text.startsWith("0o") ? 8 : 10;
  }

  private static int suffixStart(String text, int from, int radix) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'u' || c == 'i' || c == 'f' && radix == 10) {
        return i;
      }
    }
    return text.length();
  }

  private boolean isFractional() {
    return digits.indexOf('.') >= 0 || radix == 10 && digits.indexOf('e') >= 0;
  }

  private Decoded<LiteralValue> signed(int bits) {
    BigInteger limit = BigInteger.ONE.shiftLeft(bits - 1);
    return integer(
        limit.negate(), limit.subtract(BigInteger.ONE), Code.BAD_SIGNED_OUT_OF_BOUNDS, "Signed");
  }

  private Decoded<LiteralValue> unsigned(int bits) {
    BigInteger limit = BigInteger.ONE.shiftLeft(bits);
    return integer(
        BigInteger.ZERO,
        limit.subtract(BigInteger.ONE),
        Code.BAD_UNSIGNED_OUT_OF_BOUNDS,
        "Unsigned");
  }

  private Decoded<LiteralValue> integer(BigInteger min, BigInteger max, Code code, String kind) {
    if (!allDigits()) {
      return bad(Code.BAD_NUMBER_LITERAL, "Bad number literal");
    }
    BigInteger magnitude = new BigInteger(digits, radix);
    if (magnitude.compareTo(MAX_LITERAL) > 0) {
      return bad(Code.BAD_NUMBER_LITERAL, "Bad number literal", "no number is that large");
    }
    BigInteger value = negative ? magnitude.negate() : magnitude;
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      String message = kind + " number literal out of bounds `" + min + "` to `" + max + "`";
      return bad(code, message, rangeHelp(value));
    }
    return min.signum() < 0
        ? Decoded.of(new LiteralValue.Signed(value.longValue()), List.of())
        : Decoded.of(new LiteralValue.Unsigned(value.longValue()), List.of());
  }

  private String rangeHelp(BigInteger value) {
    if (value.signum() < 0 && suffix.startsWith("u")) {
      return "an unsigned number cannot be negative; leave out the suffix for a signed one";
    }
    if (suffix.isEmpty() && value.signum() > 0) {
      return "write `" + text + "u64` for an unsigned number";
    }
    return "every integer has 64 bits when it runs; a suffix only limits what may be written";
  }

  private boolean allDigits() {
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= 128 || Character.digit(c, radix) < 0) {
        return false;
      }
    }
    return !digits.isEmpty();
  }

  private Decoded<LiteralValue> floating() {
    if (radix != 10 || !isFloatText()) {
      return bad(Code.BAD_FLOAT_LITERAL, "Bad float literal");
    }
    double magnitude = Double.parseDouble(digits);
    return Decoded.of(new LiteralValue.Float(negative ? -magnitude : magnitude), List.of());
  }

  /** Whether the text is {@code digits [. {digits}] [e [sign] digits]}, nothing Java adds to it. */
  private boolean isFloatText() {
    int exponent = digits.indexOf('e');
    String mantissa = exponent < 0 ? digits : digits.substring(0, exponent);
    return isMantissa(mantissa) && (exponent < 0 || isExponent(digits.substring(exponent + 1)));
  }

  private static boolean isMantissa(String text) {
    int dot = text.indexOf('.');
    String whole = dot < 0 ? text : text.substring(0, dot);
    String fraction = dot < 0 ? "" : text.substring(dot + 1);
    return !whole.isEmpty() && isDecimal(whole) && isDecimal(fraction);
  }

  private static boolean isExponent(String text) {
    boolean signed = text.startsWith("+") || text.startsWith("-");
    String rest = signed ? text.substring(1) : text;
    return !rest.isEmpty() && isDecimal(rest);
  }

  private static boolean isDecimal(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private Decoded<LiteralValue> unsupportedSuffix() {
    String message = "Unsupported suffix, expected one of `u8`, `i64`, `u64`, or `f64`";
    int start = token.end() - suffix.length();
    Diagnostic diagnostic =
        Diagnostic.error(
                Code.UNSUPPORTED_SUFFIX, token.source(), new Span(start, token.end()), message)
            .label("`" + suffix.toLowerCase(Locale.ROOT) + "` is not a number type");
    return Decoded.failed(diagnostic);
  }

  private Decoded<LiteralValue> bad(Code code, String message) {
    return Decoded.failed(Diagnostic.error(code, token.source(), token.span(), message));
  }

  private Decoded<LiteralValue> bad(Code code, String message, String help) {
    return Decoded.failed(Diagnostic.error(code, token.source(), token.span(), message).help(help));
  }
}
