package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Floats as text. The shortest digits that read back as the same float; always with a point or an
 * exponent: {@code 1.0}, {@code 0.1}, {@code 1e16}, {@code 1.5e-7}, {@code NaN}, {@code inf}.
 */
public final class FloatText {
  // 10^(point - 1) <= value < 10^point; between these bounds the decimal form is used.
  private static final int LOWEST_POINT = -5;
  private static final int HIGHEST_POINT = 16;

  private FloatText() {}

  /** The text of a float. */
  @TruffleBoundary
  public static String of(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value < 0 ? "-inf" : "inf";
    }
    String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    if (value == 0) {
      return sign + "0.0";
    }
    return sign + finite(Math.abs(value));
  }

  /** The text of a float with a fixed number of decimals; halves are rounded to even. */
  @TruffleBoundary
  public static String fixed(double value, int decimals) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return of(value);
    }
    String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    BigDecimal exact = new BigDecimal(Math.abs(value));
    return sign + exact.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String finite(double value) {
    // Java gives the same digits, but lays them out in another way.
    String java = Double.toString(value);
    int e = java.indexOf('E');
    String mantissa = e < 0 ? java : java.substring(0, e);
    int exponent = e < 0 ? 0 : Integer.parseInt(java.substring(e + 1));
    int dot = mantissa.indexOf('.');
    String all = mantissa.substring(0, dot) + mantissa.substring(dot + 1);
    int leading = leadingZeros(all);
    String digits = all.substring(leading, significantEnd(all));
    int point = dot + exponent - leading;
    return digits.length() == 2 ? layOutShorter(value, digits, point) : layOut(digits, point);
  }

  /** Java never gives one digit where two are nearer, so it is tried here. */
  private static String layOutShorter(double value, String digits, int point) {
    int number = Integer.parseInt(digits);
    int digit = (number + 5) / 10;
    if (Double.parseDouble(digit + "e" + (point - 1)) != value) {
      return layOut(digits, point);
    }
    return digit == 10 ? layOut("1", point + 1) : layOut(Integer.toString(digit), point);
  }

  private static int leadingZeros(String digits) {
    int i = 0;
    while (digits.charAt(i) == '0') {
      i++;
    }
    return i;
  }

  private static int significantEnd(String digits) {
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return end;
  }

  /** The value is {@code 0.DIGITS} times ten to the power of {@code point}. */
  private static String layOut(String digits, int point) {
    int length = digits.length();
    if (length <= point && point <= HIGHEST_POINT) {
      return digits + "0".repeat(point - length) + ".0";
    }
    if (0 < point && point <= HIGHEST_POINT) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (LOWEST_POINT < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String first = digits.substring(0, 1);
    String rest = length == 1 ? "" : "." + digits.substring(1);
    return first + rest + "e" + (point - 1);
  }
}
