package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.operator.FloatText;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneTuple;

/** More of {@code f64}: inverse hyperbolic functions, signs and the bits of a number. */
@RunePart(of = StdModule.class, type = "f64")
final class F64Analysis {
  /** The square of a greater number may be infinite. */
  private static final double LARGE = 1e150;

  private F64Analysis() {}

  @RuneFunction(
      doc = "The float with these bits, as IEEE 754 lays them out.",
      example = "assert_eq!(f64::from_bits(0x3ff0000000000000), 1.0);")
  static double fromBits(@Unsigned(bits = 64) long bits) {
    return Double.longBitsToDouble(bits);
  }

  @Unsigned
  @RuneMethod(
      doc = "The bits of the float, as IEEE 754 lays them out.",
      example = "assert_eq!(1.0.to_bits(), 0x3ff0000000000000);")
  static long toBits(double self) {
    return Double.doubleToRawLongBits(self);
  }

  @RuneMethod(
      doc = "The decimal digits as a string, as `{}` formats them.",
      example = "assert_eq!(1.5.to_string(), \"1.5\");\nassert_eq!(2.0.to_string(), \"2.0\");")
  static String toString(double self) {
    return FloatText.of(self);
  }

  @RuneMethod(
      doc = "The number with the sign of another.",
      example = "assert_eq!(3.5.copysign(-1.0), -3.5);",
      inlined = true)
  static double copysign(double self, double sign) {
    return Math.copySign(self, sign);
  }

  @RuneMethod(
      doc = "Whether the sign is plus; that of 0.0 is.",
      example = "assert!(0.0.is_sign_positive());\nassert!(!(-0.0).is_sign_positive());",
      inlined = true)
  static boolean isSignPositive(double self) {
    return Double.doubleToRawLongBits(self) >= 0;
  }

  @RuneMethod(
      doc = "Whether the sign is minus; that of -0.0 is.",
      example = "assert!((-0.0).is_sign_negative());\nassert!(!0.0.is_sign_negative());",
      inlined = true)
  static boolean isSignNegative(double self) {
    return Double.doubleToRawLongBits(self) < 0;
  }

  @RuneMethod(
      doc =
          "The order of two floats in which -0.0 comes before 0.0 and NaN after everything, or"
              + " before if its sign is minus.",
      example =
          """
          use std::cmp::Ordering;
          assert_eq!(f64::INFINITY.total_cmp(f64::NAN), Ordering::Less);
          let v = [2.0, f64::NAN, 1.0];
          v.sort_by(f64::total_cmp);
          assert_eq!(v[0], 1.0);
          """)
  @Returns("std::cmp::Ordering")
  static Object totalCmp(double self, double other) {
    return BuiltinTypes.ordering(Long.compare(totalOrder(self), totalOrder(other)));
  }

  /** A number that is ordered as the float is. */
  private static long totalOrder(double value) {
    long bits = Double.doubleToRawLongBits(value);
    return bits < 0 ? bits ^ Long.MAX_VALUE : bits;
  }

  @RuneMethod(
      doc = "1.0 divided by the number.",
      example = "assert_eq!(4.0.recip(), 0.25);",
      inlined = true)
  static double recip(double self) {
    return 1.0 / self;
  }

  @RuneMethod(
      doc = "The product with one number plus another, rounded only once.",
      example = "assert_eq!(2.0.mul_add(3.0, 4.0), 10.0);")
  static double mulAdd(double self, double factor, double summand) {
    return Math.fma(self, factor, summand);
  }

  @RuneMethod(
      doc = "The nearest whole number; halves go to the even one.",
      example = "assert_eq!(2.5.round_ties_even(), 2.0);\nassert_eq!(3.5.round_ties_even(), 4.0);")
  static double roundTiesEven(double self) {
    return Math.rint(self);
  }

  @RuneMethod(
      doc = "e to the power of the number, minus 1; exact near 0 too.",
      example = "assert_eq!(0.0.exp_m1(), 0.0);")
  static double expM1(double self) {
    return Math.expm1(self);
  }

  @RuneMethod(
      name = "ln_1p",
      doc = "The natural logarithm of the number plus 1; exact near 0 too.",
      example = "assert_eq!(0.0.ln_1p(), 0.0);")
  static double lnOfOneMore(double self) {
    return Math.log1p(self);
  }

  @RuneMethod(
      doc = "Sine and cosine as a tuple.",
      example = "assert_eq!(0.0.sin_cos(), (0.0, 1.0));")
  @Returns("(f64, f64)")
  static Object sinCos(double self) {
    return RuneTuple.of(Math.sin(self), Math.cos(self));
  }

  @RuneMethod(
      doc = "The inverse hyperbolic sine.",
      example = "assert_eq!(0.0.asinh(), 0.0);\nassert!((1.0.sinh().asinh() - 1.0).abs() < 1e-10);")
  static double asinh(double self) {
    double size = Math.abs(self);
    double root = Math.log1p(size + size * size / (1.0 + Math.sqrt(size * size + 1.0)));
    // The square of a large number is infinite; there the summand 1 does not count any more.
    return Math.copySign(size < LARGE ? root : Math.log(size) + Math.log(2.0), self);
  }

  @RuneMethod(
      doc = "The inverse hyperbolic cosine; NaN of a number less than 1.",
      example = "assert_eq!(1.0.acosh(), 0.0);\nassert!(0.5.acosh().is_nan());")
  static double acosh(double self) {
    if (self < 1.0) {
      return Double.NaN;
    }
    return self < LARGE
        ? Math.log(self + Math.sqrt(self - 1.0) * Math.sqrt(self + 1.0))
        : Math.log(self) + Math.log(2.0);
  }

  @RuneMethod(
      doc = "The inverse hyperbolic tangent; NaN of a number beyond -1 and 1.",
      example = "assert_eq!(0.0.atanh(), 0.0);\nassert!(2.0.atanh().is_nan());")
  static double atanh(double self) {
    return 0.5 * Math.log1p(2.0 * self / (1.0 - self));
  }
}
