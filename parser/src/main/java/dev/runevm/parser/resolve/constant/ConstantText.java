package dev.runevm.parser.resolve.constant;

import dev.runevm.language.unit.Constant;
import java.math.BigDecimal;
import java.util.Optional;

/** The display forms of constants, as a running program gives them. */
final class ConstantText {
  private static final int SMALLEST_POINT = -5;
  private static final int LARGEST_POINT = 16;

  private ConstantText() {}

  /** The display form; empty for values that have none. */
  static Optional<String> display(ConstantValue value) {
    if (!(value instanceof ConstantValue.Scalar(Constant constant))) {
      return Optional.empty();
    }
    return switch (constant) {
      case Constant.Bool(boolean b) -> Optional.of(Boolean.toString(b));
      case Constant.I64(long i) -> Optional.of(Long.toString(i));
      case Constant.U64(long u) -> Optional.of(Long.toUnsignedString(u));
      case Constant.F64(double d) -> Optional.of(display(d));
      case Constant.Char(int c) -> Optional.of(Character.toString(c));
      case Constant.Text(String s) -> Optional.of(s);
      default -> Optional.empty();
    };
  }

  /** The shortest digits that give the same double, in plain form unless that would be long. */
  static String display(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    String sign = value < 0 || 1 / value < 0 ? "-" : "";
    if (Double.isInfinite(value)) {
      return sign + "inf";
    }
    if (value == 0) {
      return sign + "0.0";
    }
    BigDecimal decimal = new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
    String digits = decimal.unscaledValue().toString();
    int point = digits.length() - decimal.scale();
    if (point > SMALLEST_POINT && point <= LARGEST_POINT) {
      String plain = decimal.toPlainString();
      return sign + plain + (plain.contains(".") ? "" : ".0");
    }
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return sign + digits.charAt(0) + fraction + "e" + (point - 1);
  }
}
