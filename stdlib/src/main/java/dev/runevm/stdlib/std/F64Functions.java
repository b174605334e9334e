package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneConstant;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.TypeArgument;

/** The constants, functions and methods of {@code f64}. */
@RunePart(of = StdModule.class, type = "f64")
final class F64Functions {
  @RuneConstant(doc = "The difference between 1.0 and the next float.")
  static final double EPSILON = 2.220446049250313E-16;

  @RuneConstant(doc = "The smallest finite value.")
  static final double MIN = -Double.MAX_VALUE;

  @RuneConstant(doc = "The largest finite value.")
  static final double MAX = Double.MAX_VALUE;

  @RuneConstant(doc = "The smallest positive normal value.")
  static final double MIN_POSITIVE = Double.MIN_NORMAL;

  @RuneConstant(doc = "One more than the smallest exponent of 2 of a normal value.")
  static final long MIN_EXP = -1021L;

  @RuneConstant(doc = "One more than the largest exponent of 2.")
  static final long MAX_EXP = 1024L;

  @RuneConstant(doc = "The smallest exponent of 10 of a normal value.")
  static final long MIN_10_EXP = -307L;

  @RuneConstant(doc = "The largest exponent of 10.")
  static final long MAX_10_EXP = 308L;

  @RuneConstant(doc = "Not a number: equal to nothing, not even to itself.")
  static final double NAN = Double.NaN;

  @RuneConstant(doc = "Infinity.")
  static final double INFINITY = Double.POSITIVE_INFINITY;

  @RuneConstant(doc = "Negative infinity.")
  static final double NEG_INFINITY = Double.NEGATIVE_INFINITY;

  private F64Functions() {}

  @RuneFunction(
      doc = "Reads a float; an `Err` says what is wrong with the text.",
      example = "assert_eq!(f64::parse(\"1.5\"), Ok(1.5));\nassert!(f64::parse(\"1,5\").is_err());")
  @Returns("Result<f64, std::num::ParseFloatError>")
  static Object parse(String text) {
    return NumberParser.parseFloat(text);
  }

  @RuneMethod(
      doc =
          "The number as another type: `to::<i64>()` cuts off the fraction and stays within the"
              + " type; NaN becomes 0.",
      example = "assert_eq!(7.9.to::<i64>(), 7);",
      inlined = true)
  static long to(double self, @TypeArgument("std::i64") String target) {
    return (long) self;
  }

  @RuneMethod(
      doc = "Radians as degrees.",
      example = "assert_eq!(std::f64::consts::PI.to_degrees(), 180.0);",
      inlined = true)
  static double toDegrees(double self) {
    return self * (180.0 / Math.PI);
  }

  @RuneMethod(
      doc = "Degrees as radians.",
      example = "assert_eq!(180.0.to_radians(), std::f64::consts::PI);",
      inlined = true)
  static double toRadians(double self) {
    return self * (Math.PI / 180.0);
  }

  @RuneMethod(
      doc = "Whether it is not a number.",
      example = "assert!(f64::NAN.is_nan());",
      inlined = true)
  static boolean isNan(double self) {
    return Double.isNaN(self);
  }

  @RuneMethod(
      doc = "Whether it is one of the two infinities.",
      example = "assert!(f64::INFINITY.is_infinite());",
      inlined = true)
  static boolean isInfinite(double self) {
    return Double.isInfinite(self);
  }

  @RuneMethod(
      doc = "Whether it is a number and not infinite.",
      example = "assert!(1.0.is_finite());",
      inlined = true)
  static boolean isFinite(double self) {
    return Double.isFinite(self);
  }

  @RuneMethod(
      doc = "Whether it is so close to 0 that precision is lost.",
      example = "assert!(1.0e-308.is_subnormal());",
      inlined = true)
  static boolean isSubnormal(double self) {
    return self != 0 && Math.abs(self) < Double.MIN_NORMAL;
  }

  @RuneMethod(
      doc = "Whether it is neither 0, infinite, subnormal nor NaN.",
      example = "assert!(1.0.is_normal());",
      inlined = true)
  static boolean isNormal(double self) {
    return Math.abs(self) >= Double.MIN_NORMAL && Double.isFinite(self);
  }

  @RuneMethod(
      doc = "The greater of two numbers; a NaN is ignored.",
      example = "assert_eq!(1.0.max(2.0), 2.0);\nassert_eq!(f64::NAN.max(2.0), 2.0);",
      inlined = true)
  static double max(double self, double other) {
    if (Double.isNaN(self)) {
      return other;
    }
    return Double.isNaN(other) ? self : Math.max(self, other);
  }

  @RuneMethod(
      doc = "The smaller of two numbers; a NaN is ignored.",
      example = "assert_eq!(1.0.min(2.0), 1.0);\nassert_eq!(f64::NAN.min(2.0), 2.0);",
      inlined = true)
  static double min(double self, double other) {
    if (Double.isNaN(self)) {
      return other;
    }
    return Double.isNaN(other) ? self : Math.min(self, other);
  }

  @RuneMethod(
      doc = "The square root; NaN of a negative number.",
      example = "assert_eq!(9.0.sqrt(), 3.0);",
      inlined = true)
  static double sqrt(double self) {
    return Math.sqrt(self);
  }

  @RuneMethod(
      doc = "The absolute value.",
      example = "assert_eq!((-1.5).abs(), 1.5);",
      inlined = true)
  static double abs(double self) {
    return Math.abs(self);
  }

  @RuneMethod(
      doc = "The largest whole number that is not greater.",
      example = "assert_eq!(3.7.floor(), 3.0);")
  static double floor(double self) {
    return Math.floor(self);
  }

  @RuneMethod(
      doc = "The smallest whole number that is not less.",
      example = "assert_eq!(3.2.ceil(), 4.0);")
  static double ceil(double self) {
    return Math.ceil(self);
  }

  @RuneMethod(
      doc = "The nearest whole number; halves go away from 0.",
      example = "assert_eq!(2.5.round(), 3.0);\nassert_eq!((-2.5).round(), -3.0);")
  static double round(double self) {
    return FloatMath.round(self);
  }

  @RuneMethod(doc = "The whole part.", example = "assert_eq!((-3.7).trunc(), -3.0);")
  static double trunc(double self) {
    return FloatMath.trunc(self);
  }

  @RuneMethod(
      doc = "What remains without the whole part.",
      example = "assert_eq!(3.5.fract(), 0.5);")
  static double fract(double self) {
    return self - FloatMath.trunc(self);
  }

  @RuneMethod(
      doc = "1.0 or -1.0 with the sign of the number; NaN of NaN.",
      example = "assert_eq!((-3.0).signum(), -1.0);",
      inlined = true)
  static double signum(double self) {
    return Double.isNaN(self) ? self : Math.copySign(1.0, self);
  }

  @RuneMethod(doc = "The arc cosine in radians.", example = "assert_eq!(1.0.acos(), 0.0);")
  static double acos(double self) {
    return Math.acos(self);
  }

  @RuneMethod(doc = "The arc sine in radians.", example = "assert_eq!(0.0.asin(), 0.0);")
  static double asin(double self) {
    return Math.asin(self);
  }

  @RuneMethod(doc = "The arc tangent in radians.", example = "assert_eq!(0.0.atan(), 0.0);")
  static double atan(double self) {
    return Math.atan(self);
  }

  @RuneMethod(doc = "The cube root.", example = "assert_eq!(27.0.cbrt(), 3.0);")
  static double cbrt(double self) {
    return Math.cbrt(self);
  }

  @RuneMethod(
      doc = "The cosine of an angle in radians.",
      example = "assert_eq!(0.0.cos(), 1.0);",
      inlined = true)
  static double cos(double self) {
    return Math.cos(self);
  }

  @RuneMethod(
      doc = "The sine of an angle in radians.",
      example = "assert_eq!(0.0.sin(), 0.0);",
      inlined = true)
  static double sin(double self) {
    return Math.sin(self);
  }

  @RuneMethod(
      doc = "The tangent of an angle in radians.",
      example = "assert_eq!(0.0.tan(), 0.0);",
      inlined = true)
  static double tan(double self) {
    return Math.tan(self);
  }

  @RuneMethod(doc = "The hyperbolic sine.", example = "assert_eq!(0.0.sinh(), 0.0);")
  static double sinh(double self) {
    return Math.sinh(self);
  }

  @RuneMethod(doc = "The hyperbolic cosine.", example = "assert_eq!(0.0.cosh(), 1.0);")
  static double cosh(double self) {
    return Math.cosh(self);
  }

  @RuneMethod(doc = "The hyperbolic tangent.", example = "assert_eq!(0.0.tanh(), 0.0);")
  static double tanh(double self) {
    return Math.tanh(self);
  }

  @RuneMethod(doc = "The power of e.", example = "assert_eq!(0.0.exp(), 1.0);", inlined = true)
  static double exp(double self) {
    return Math.exp(self);
  }

  @RuneMethod(doc = "The power of 2.", example = "assert_eq!(3.0.exp2(), 8.0);", inlined = true)
  static double exp2(double self) {
    return Math.pow(2.0, self);
  }

  @RuneMethod(
      doc = "The natural logarithm.",
      example = "assert_eq!(1.0.ln(), 0.0);",
      inlined = true)
  static double ln(double self) {
    return Math.log(self);
  }

  @RuneMethod(doc = "The logarithm to base 2.", example = "assert_eq!(8.0.log2(), 3.0);")
  static double log2(double self) {
    return FloatMath.log2(self);
  }

  @RuneMethod(
      doc = "The logarithm to base 10.",
      example = "assert_eq!(1000.0.log10(), 3.0);",
      inlined = true)
  static double log10(double self) {
    return Math.log10(self);
  }

  @RuneMethod(
      doc = "The power with a float as exponent.",
      example = "assert_eq!(2.0.powf(0.5), 2.0.sqrt());",
      inlined = true)
  static double powf(double self, double exponent) {
    return Math.pow(self, exponent);
  }

  @RuneMethod(
      doc = "The power with an integer as exponent.",
      example = "assert_eq!(2.0.powi(-1), 0.5);",
      inlined = true)
  static double powi(double self, int exponent) {
    return Math.pow(self, exponent);
  }

  @RuneMethod(
      doc = "The angle of the point (`other`, `self`) in radians.",
      example = "assert_eq!(0.0.atan2(1.0), 0.0);")
  static double atan2(double self, double other) {
    return Math.atan2(self, other);
  }

  @RuneMethod(
      doc = "The hypotenuse of a right triangle with these sides.",
      example = "assert_eq!(3.0.hypot(4.0), 5.0);")
  static double hypot(double self, double other) {
    return Math.hypot(self, other);
  }

  @RuneMethod(
      doc = "The number if it lies within the bounds, else the nearer bound.",
      example = "assert_eq!(5.0.clamp(0.0, 1.0), 1.0);")
  static double clamp(double self, double lowest, double highest) {
    return FloatMath.clamp(self, lowest, highest);
  }

  @RuneMethod(
      doc = "The quotient for the remainder that is not negative.",
      example = "assert_eq!((-7.0).div_euclid(4.0), -2.0);")
  static double divEuclid(double self, double other) {
    return FloatMath.divEuclid(self, other);
  }

  @RuneMethod(
      doc = "The remainder that is not negative.",
      example = "assert_eq!((-7.0).rem_euclid(4.0), 1.0);")
  static double remEuclid(double self, double other) {
    return FloatMath.remEuclid(self, other);
  }

  @RuneMethod(
      doc = "The logarithm to a base.",
      example = "assert_eq!(1.0.log(10.0), 0.0);",
      inlined = true)
  static double log(double self, double base) {
    return Math.log(self) / Math.log(base);
  }
}
