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
import dev.runevm.interpreter.value.UnsignedLong;

/** The functions and methods of {@code u64}. */
@RunePart(of = StdModule.class, type = "u64")
final class U64Functions {
  @Unsigned
  @RuneConstant(doc = "The smallest value: 0.")
  static final long MIN = 0L;

  @Unsigned
  @RuneConstant(doc = "The largest value: 18446744073709551615.")
  static final long MAX = -1L;

  private U64Functions() {}

  @RuneFunction(
      doc = "Reads a decimal number; an `Err` says what is wrong with the text.",
      example = "assert_eq!(u64::parse(\"42\"), Ok(42u64));\nassert!(u64::parse(\"4x\").is_err());")
  @Returns("Result<u64, std::num::ParseIntError>")
  static Object parse(String text) {
    return NumberParser.parseUnsigned(text);
  }

  @RuneMethod(
      doc = "The number as another type: `to::<f64>()`.",
      example = "assert_eq!(3u64.to::<f64>(), 3.0);",
      inlined = true)
  static double to(@Unsigned(bits = 64) long self, @TypeArgument("std::f64") String target) {
    return UnsignedMath.toDouble(self);
  }

  @Unsigned
  @RuneMethod(
      doc = "The greater of two numbers.",
      example = "assert_eq!(1u64.max(2u64), 2u64);",
      inlined = true)
  static long max(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    return UnsignedMath.less(self, other) ? other : self;
  }

  @Unsigned
  @RuneMethod(
      doc = "The smaller of two numbers.",
      example = "assert_eq!(1u64.min(2u64), 1u64);",
      inlined = true)
  static long min(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    return UnsignedMath.less(self, other) ? self : other;
  }

  @Unsigned
  @RuneMethod(
      doc = "The power of a number; it wraps around at the boundary of the type.",
      example = "assert_eq!(2u64.pow(10), 1024u64);\nassert_eq!(2u64.pow(64), 0u64);")
  static long pow(@Unsigned(bits = 64) long self, @Unsigned(bits = 32) long exponent) {
    return IntegerMath.wrappingPow(self, exponent);
  }

  @RuneMethod(
      doc = "The sum, or `None` if it does not fit the type.",
      example =
          "assert_eq!(3u64.checked_add(2), Some(5u64));\n"
              + "assert_eq!(u64::MAX.checked_add(1), None);",
      inlined = true)
  @Returns("Option<u64>")
  static Object checkedAdd(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    if (UnsignedMath.addOverflows(self, other)) {
      return BuiltinTypes.none();
    }
    return BuiltinTypes.some(UnsignedLong.of(self + other));
  }

  @RuneMethod(
      doc = "The difference, or `None` if it does not fit the type.",
      example =
          "assert_eq!(3u64.checked_sub(2), Some(1u64));\n"
              + "assert_eq!(u64::MIN.checked_sub(1), None);",
      inlined = true)
  @Returns("Option<u64>")
  static Object checkedSub(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    if (UnsignedMath.subOverflows(self, other)) {
      return BuiltinTypes.none();
    }
    return BuiltinTypes.some(UnsignedLong.of(self - other));
  }

  @RuneMethod(
      doc = "The product, or `None` if it does not fit the type.",
      example =
          "assert_eq!(3u64.checked_mul(2), Some(6u64));\n"
              + "assert_eq!(u64::MAX.checked_mul(2), None);",
      inlined = true)
  @Returns("Option<u64>")
  static Object checkedMul(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    if (UnsignedMath.mulOverflows(self, other)) {
      return BuiltinTypes.none();
    }
    return BuiltinTypes.some(UnsignedLong.of(self * other));
  }

  @RuneMethod(
      doc = "The quotient, or `None` if the other is 0.",
      example =
          "assert_eq!(3u64.checked_div(2), Some(1u64));\nassert_eq!(3u64.checked_div(0), None);",
      inlined = true)
  @Returns("Option<u64>")
  static Object checkedDiv(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    if (other == 0) {
      return BuiltinTypes.none();
    }
    return BuiltinTypes.some(UnsignedLong.of(Long.divideUnsigned(self, other)));
  }

  @RuneMethod(
      doc = "The remainder, or `None` if the other is 0.",
      example =
          "assert_eq!(3u64.checked_rem(2), Some(1u64));\nassert_eq!(3u64.checked_rem(0), None);",
      inlined = true)
  @Returns("Option<u64>")
  static Object checkedRem(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    if (other == 0) {
      return BuiltinTypes.none();
    }
    return BuiltinTypes.some(UnsignedLong.of(Long.remainderUnsigned(self, other)));
  }

  @Unsigned
  @RuneMethod(
      doc = "The sum; it wraps around at the boundary of the type.",
      example = "assert_eq!(u64::MAX.wrapping_add(1), u64::MIN);",
      inlined = true)
  static long wrappingAdd(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    return self + other;
  }

  @Unsigned
  @RuneMethod(
      doc = "The difference; it wraps around at the boundary of the type.",
      example = "assert_eq!(u64::MIN.wrapping_sub(1), u64::MAX);",
      inlined = true)
  static long wrappingSub(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    return self - other;
  }

  @Unsigned
  @RuneMethod(
      doc = "The product; it wraps around at the boundary of the type.",
      example = "assert_eq!(u64::MAX.wrapping_mul(2), u64::MAX - 1);",
      inlined = true)
  static long wrappingMul(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    return self * other;
  }

  @Unsigned
  @RuneMethod(
      doc = "The quotient. Dividing by 0 is an error.",
      example = "assert_eq!(7u64.wrapping_div(2), 3u64);",
      inlined = true)
  static long wrappingDiv(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    if (other == 0) {
      throw RuneError.of(ErrorKind.DIVIDE_BY_ZERO);
    }
    return Long.divideUnsigned(self, other);
  }

  @Unsigned
  @RuneMethod(
      doc = "The remainder. Dividing by 0 is an error.",
      example = "assert_eq!(7u64.wrapping_rem(2), 1u64);",
      inlined = true)
  static long wrappingRem(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    if (other == 0) {
      throw RuneError.of(ErrorKind.DIVIDE_BY_ZERO);
    }
    return Long.remainderUnsigned(self, other);
  }

  @Unsigned
  @RuneMethod(
      doc = "The sum, or the nearest number of the type if it does not fit.",
      example = "assert_eq!(u64::MAX.saturating_add(1), u64::MAX);",
      inlined = true)
  static long saturatingAdd(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    return UnsignedMath.saturatingAdd(self, other);
  }

  @Unsigned
  @RuneMethod(
      doc = "The difference, or the nearest number of the type if it does not fit.",
      example = "assert_eq!(u64::MIN.saturating_sub(1), u64::MIN);",
      inlined = true)
  static long saturatingSub(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    return UnsignedMath.saturatingSub(self, other);
  }

  @Unsigned
  @RuneMethod(
      doc = "The product, or the nearest number of the type if it does not fit.",
      example = "assert_eq!(u64::MAX.saturating_mul(2), u64::MAX);",
      inlined = true)
  static long saturatingMul(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    return UnsignedMath.saturatingMul(self, other);
  }

  @Unsigned
  @RuneMethod(
      doc = "The power of a number, or the nearest number of the type if it does not fit.",
      example = "assert_eq!(2u64.saturating_pow(70), u64::MAX);")
  static long saturatingPow(@Unsigned(bits = 64) long self, @Unsigned(bits = 32) long exponent) {
    return UnsignedMath.saturatingPow(self, exponent);
  }

  @RuneMethod(
      doc = "The decimal digits as a string.",
      example = "assert_eq!(42u64.to_string(), \"42\");")
  static String toString(@Unsigned(bits = 64) long self) {
    return Long.toUnsignedString(self);
  }
}
