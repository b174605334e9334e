package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneConstant;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.TypeArgument;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;

/** The functions and methods of {@code i64}. */
@RunePart(of = StdModule.class, type = "i64")
final class I64Functions {
  @RuneConstant(doc = "The smallest value: -9223372036854775808.")
  static final long MIN = Long.MIN_VALUE;

  @RuneConstant(doc = "The largest value: 9223372036854775807.")
  static final long MAX = Long.MAX_VALUE;

  private I64Functions() {}

  @RuneFunction(
      doc = "Reads a decimal number; an `Err` says what is wrong with the text.",
      example = "assert_eq!(i64::parse(\"42\"), Ok(42));\nassert!(i64::parse(\"4x\").is_err());")
  @Returns("Result<i64, std::num::ParseIntError>")
  static Object parse(String text) {
    return NumberParser.parseSigned(text);
  }

  @RuneMethod(
      doc = "The number as another type: `to::<f64>()`.",
      example = "assert_eq!(3.to::<f64>(), 3.0);",
      inlined = true)
  static double to(long self, @TypeArgument("std::f64") String target) {
    return self;
  }

  @RuneMethod(
      doc = "The greater of two numbers.",
      example = "assert_eq!(1.max(2), 2);",
      inlined = true)
  static long max(long self, long other) {
    return self < other ? other : self;
  }

  @RuneMethod(
      doc = "The smaller of two numbers.",
      example = "assert_eq!(1.min(2), 1);",
      inlined = true)
  static long min(long self, long other) {
    return self < other ? self : other;
  }

  @RuneMethod(
      doc = "The power of a number; it wraps around at the boundary of the type.",
      example = "assert_eq!(2.pow(10), 1024);\nassert_eq!(2.pow(64), 0);")
  static long pow(long self, @Unsigned(bits = 32) long exponent) {
    return IntegerMath.wrappingPow(self, exponent);
  }

  @RuneMethod(
      doc = "The sum, or `None` if it does not fit the type.",
      example =
          "assert_eq!(3.checked_add(2), Some(5));\nassert_eq!(i64::MAX.checked_add(1), None);",
      inlined = true)
  @Returns("Option<i64>")
  static Object checkedAdd(long self, long other) {
    if (IntegerMath.addOverflows(self, other)) {
      return BuiltinTypes.none();
    }
    return BuiltinTypes.some(self + other);
  }

  @RuneMethod(
      doc = "The difference, or `None` if it does not fit the type.",
      example =
          "assert_eq!(3.checked_sub(2), Some(1));\nassert_eq!(i64::MIN.checked_sub(1), None);",
      inlined = true)
  @Returns("Option<i64>")
  static Object checkedSub(long self, long other) {
    if (IntegerMath.subOverflows(self, other)) {
      return BuiltinTypes.none();
    }
    return BuiltinTypes.some(self - other);
  }

  @RuneMethod(
      doc = "The product, or `None` if it does not fit the type.",
      example =
          "assert_eq!(3.checked_mul(2), Some(6));\nassert_eq!(i64::MAX.checked_mul(2), None);",
      inlined = true)
  @Returns("Option<i64>")
  static Object checkedMul(long self, long other) {
    if (IntegerMath.mulOverflows(self, other)) {
      return BuiltinTypes.none();
    }
    return BuiltinTypes.some(self * other);
  }

  @RuneMethod(
      doc = "The quotient, or `None` if the other is 0 or it does not fit the type.",
      example = "assert_eq!(3.checked_div(2), Some(1));\nassert_eq!(3.checked_div(0), None);",
      inlined = true)
  @Returns("Option<i64>")
  static Object checkedDiv(long self, long other) {
    if (other == 0 || (self == Long.MIN_VALUE && other == -1)) {
      return BuiltinTypes.none();
    }
    return BuiltinTypes.some(self / other);
  }

  @RuneMethod(
      doc = "The remainder, or `None` if the other is 0 or it does not fit the type.",
      example = "assert_eq!(3.checked_rem(2), Some(1));\nassert_eq!(3.checked_rem(0), None);",
      inlined = true)
  @Returns("Option<i64>")
  static Object checkedRem(long self, long other) {
    if (other == 0 || (self == Long.MIN_VALUE && other == -1)) {
      return BuiltinTypes.none();
    }
    return BuiltinTypes.some(self % other);
  }

  @RuneMethod(
      doc = "The sum; it wraps around at the boundary of the type.",
      example = "assert_eq!(i64::MAX.wrapping_add(1), i64::MIN);",
      inlined = true)
  static long wrappingAdd(long self, long other) {
    return self + other;
  }

  @RuneMethod(
      doc = "The difference; it wraps around at the boundary of the type.",
      example = "assert_eq!(i64::MIN.wrapping_sub(1), i64::MAX);",
      inlined = true)
  static long wrappingSub(long self, long other) {
    return self - other;
  }

  @RuneMethod(
      doc = "The product; it wraps around at the boundary of the type.",
      example = "assert_eq!(i64::MAX.wrapping_mul(2), -2);",
      inlined = true)
  static long wrappingMul(long self, long other) {
    return self * other;
  }

  @RuneMethod(
      doc = "The quotient; it wraps around at the boundary of the type. Dividing by 0 is an error.",
      example =
          "assert_eq!(7.wrapping_div(2), 3);\nassert_eq!(i64::MIN.wrapping_div(-1), i64::MIN);",
      inlined = true)
  static long wrappingDiv(long self, long other) {
    if (other == 0) {
      throw RuneError.of(ErrorKind.DIVIDE_BY_ZERO);
    }
    return self / other;
  }

  @RuneMethod(
      doc =
          "The remainder; it wraps around at the boundary of the type. Dividing by 0 is an error.",
      example = "assert_eq!(7.wrapping_rem(2), 1);\nassert_eq!(i64::MIN.wrapping_rem(-1), 0);",
      inlined = true)
  static long wrappingRem(long self, long other) {
    if (other == 0) {
      throw RuneError.of(ErrorKind.DIVIDE_BY_ZERO);
    }
    return self % other;
  }

  @RuneMethod(
      doc = "The sum, or the nearest number of the type if it does not fit.",
      example = "assert_eq!(i64::MAX.saturating_add(1), i64::MAX);",
      inlined = true)
  static long saturatingAdd(long self, long other) {
    return IntegerMath.saturatingAdd(self, other);
  }

  @RuneMethod(
      doc = "The difference, or the nearest number of the type if it does not fit.",
      example = "assert_eq!(i64::MIN.saturating_sub(1), i64::MIN);",
      inlined = true)
  static long saturatingSub(long self, long other) {
    return IntegerMath.saturatingSub(self, other);
  }

  @RuneMethod(
      doc = "The product, or the nearest number of the type if it does not fit.",
      example = "assert_eq!(i64::MAX.saturating_mul(2), i64::MAX);",
      inlined = true)
  static long saturatingMul(long self, long other) {
    return IntegerMath.saturatingMul(self, other);
  }

  @RuneMethod(
      doc = "The power of a number, or the nearest number of the type if it does not fit.",
      example = "assert_eq!(2.saturating_pow(70), i64::MAX);")
  static long saturatingPow(long self, @Unsigned(bits = 32) long exponent) {
    return IntegerMath.saturatingPow(self, exponent);
  }

  @RuneMethod(
      doc = "The decimal digits as a string.",
      example = "assert_eq!(42.to_string(), \"42\");")
  static String toString(long self) {
    return Long.toString(self);
  }

  @RuneMethod(
      doc = "The absolute value; that of `i64::MIN` wraps around to itself.",
      example = "assert_eq!((-3).abs(), 3);",
      inlined = true)
  static long abs(long self) {
    return Math.abs(self);
  }

  @RuneMethod(
      doc = "The absolute value; that of `i64::MIN` is `i64::MAX`.",
      example = "assert_eq!(i64::MIN.saturating_abs(), i64::MAX);",
      inlined = true)
  static long saturatingAbs(long self) {
    return self == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(self);
  }

  @RuneMethod(
      doc = "-1, 0 or 1: the sign of the number.",
      example = "assert_eq!((-3).signum(), -1);",
      inlined = true)
  static long signum(long self) {
    return Long.signum(self);
  }

  @RuneMethod(
      doc = "Whether the number is greater than 0.",
      example = "assert!(1.is_positive());",
      inlined = true)
  static boolean isPositive(long self) {
    return self > 0;
  }

  @RuneMethod(
      doc = "Whether the number is less than 0.",
      example = "assert!((-1).is_negative());",
      inlined = true)
  static boolean isNegative(long self) {
    return self < 0;
  }
}
