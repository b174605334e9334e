package dev.runevm.stdlib.std;

import dev.runevm.interpreter.error.RuneError;

/** Functions on floats that Java does not have, or defines in another way. */
final class FloatMath {
  private static final long FRACTION = (1L << 52) - 1;

  private FloatMath() {}

  static double trunc(double value) {
    return value < 0 ? Math.ceil(value) : Math.floor(value);
  }

  /** Halves away from zero; {@code Math.round} would take them up. */
  static double round(double value) {
    double whole = trunc(value);
    return Math.abs(value - whole) >= 0.5 ? whole + Math.copySign(1.0, value) : whole;
  }

  static double clamp(double value, double lowest, double highest) {
    if (!(lowest <= highest)) {
      throw RuneError.panic("min > max, or either was NaN. min = " + lowest + ", max = " + highest);
    }
    double raised = value < lowest ? lowest : value;
    return raised > highest ? highest : raised;
  }

  static double divEuclid(double value, double other) {
    double quotient = trunc(value / other);
    if (value % other < 0) {
      return other > 0 ? quotient - 1 : quotient + 1;
    }
    return quotient;
  }

  static double remEuclid(double value, double other) {
    double remainder = value % other;
    return remainder < 0 ? remainder + Math.abs(other) : remainder;
  }

  /** Exact for powers of two, where a quotient of logarithms is not. */
  static double log2(double value) {
    boolean power = (Double.doubleToRawLongBits(value) & FRACTION) == 0;
    if (power && value >= Double.MIN_NORMAL && Double.isFinite(value)) {
      return Math.getExponent(value);
    }
    return Math.log(value) / Math.log(2.0);
  }
}
