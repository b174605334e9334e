package dev.runevm.stdlib.json;

import dev.runevm.interpreter.operator.FloatText;

/** Numbers as JSON writes them. */
final class JsonNumber {
  private JsonNumber() {}

  /** The integer or, if it does not fit into 64 bits, the float that a literal stands for. */
  static Object read(String literal) {
    boolean negative = literal.charAt(0) == '-';
    if (literal.equals("-0")) {
      return -0.0;
    }
    // Longer ones do not fit; 20 digits may, without a sign.
    if (literal.length() <= 20 && fits(literal, negative)) {
      return negative ? Long.parseLong(literal) : Long.parseUnsignedLong(literal);
    }
    return Double.parseDouble(literal);
  }

  private static boolean fits(String literal, boolean negative) {
    String digits = negative ? literal.substring(1) : literal;
    String largest = negative ? "9223372036854775808" : "18446744073709551615";
    return digits.length() < largest.length()
        || digits.length() == largest.length() && digits.compareTo(largest) <= 0;
  }

  /** A finite float: always with a point or an exponent, so that it is read as a float again. */
  static String write(double value) {
    String text = FloatText.of(value);
    int exponent = text.indexOf('e') + 1;
    return exponent > 0 && text.charAt(exponent) != '-'
        ? text.substring(0, exponent) + "+" + text.substring(exponent)
        : text;
  }
}
