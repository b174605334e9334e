package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneConstant;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;

/** More arithmetic of {@code i64}: Euclidean division, logarithms, and the bits of a number. */
@RunePart(of = StdModule.class, type = "i64")
final class I64Arithmetic {
  @RuneConstant(doc = "The size of the type in bits: 64.")
  static final long BITS = Long.SIZE;

  private I64Arithmetic() {}

  @RuneFunction(
      doc =
          "Reads a number with digits of a radix from 2 to 36; an `Err` says what is wrong with the"
              + " text.",
      example =
          """
          assert_eq!(i64::from_str_radix("ff", 16), Ok(255));
          assert_eq!(i64::from_str_radix("-101", 2), Ok(-5));
          assert!(i64::from_str_radix("9", 8).is_err());
          """)
  @Returns("Result<i64, std::num::ParseIntError>")
  static Object fromStrRadix(String text, @Unsigned(bits = 32) long radix) {
    return NumberParser.parseSigned(text, IntegerMath.radix(radix));
  }

  @Unsigned
  @RuneMethod(
      doc = "How far two numbers are apart.",
      example = "assert_eq!((-3).abs_diff(4), 7u64);",
      inlined = true)
  static long absDiff(long self, long other) {
    return self < other ? other - self : self - other;
  }

  @Unsigned
  @RuneMethod(
      doc = "The absolute value as a u64, which that of `i64::MIN` fits too.",
      example = "assert_eq!((-3).unsigned_abs(), 3u64);",
      inlined = true)
  static long unsignedAbs(long self) {
    return Math.abs(self);
  }

  @RuneMethod(
      doc = "The negated number, or `None` if it does not fit the type.",
      example = "assert_eq!(3.checked_neg(), Some(-3));\nassert_eq!(i64::MIN.checked_neg(), None);")
  @Returns("Option<i64>")
  static Object checkedNeg(long self) {
    return self == Long.MIN_VALUE ? BuiltinTypes.none() : BuiltinTypes.some(-self);
  }

  @RuneMethod(
      doc = "The absolute value, or `None` if it does not fit the type.",
      example =
          "assert_eq!((-3).checked_abs(), Some(3));\nassert_eq!(i64::MIN.checked_abs(), None);")
  @Returns("Option<i64>")
  static Object checkedAbs(long self) {
    return self == Long.MIN_VALUE ? BuiltinTypes.none() : BuiltinTypes.some(Math.abs(self));
  }

  @RuneMethod(
      doc = "The power of a number, or `None` if it does not fit the type.",
      example = "assert_eq!(2.checked_pow(3), Some(8));\nassert_eq!(2.checked_pow(63), None);")
  @Returns("Option<i64>")
  static Object checkedPow(long self, @Unsigned(bits = 32) long exponent) {
    return IntegerMath.powOverflows(self, exponent)
        ? BuiltinTypes.none()
        : BuiltinTypes.some(IntegerMath.wrappingPow(self, exponent));
  }

  @RuneMethod(
      doc = "The negated number; it wraps around at the boundary of the type.",
      example = "assert_eq!(3.wrapping_neg(), -3);\nassert_eq!(i64::MIN.wrapping_neg(), i64::MIN);",
      inlined = true)
  static long wrappingNeg(long self) {
    return -self;
  }

  @RuneMethod(
      doc = "The absolute value; it wraps around at the boundary of the type.",
      example =
          "assert_eq!((-3).wrapping_abs(), 3);\nassert_eq!(i64::MIN.wrapping_abs(), i64::MIN);",
      inlined = true)
  static long wrappingAbs(long self) {
    return Math.abs(self);
  }

  @RuneMethod(
      doc = "The power of a number; it wraps around at the boundary of the type.",
      example = "assert_eq!(3.wrapping_pow(2), 9);\nassert_eq!(2.wrapping_pow(64), 0);")
  static long wrappingPow(long self, @Unsigned(bits = 32) long exponent) {
    return IntegerMath.wrappingPow(self, exponent);
  }

  @RuneMethod(
      doc = "The quotient rounded so that the remainder is not negative.",
      example = "assert_eq!((-7).div_euclid(4), -2);\nassert_eq!(7.div_euclid(-4), -1);")
  static long divEuclid(long self, long other) {
    checkDivision(self, other);
    long quotient = self / other;
    if (self % other < 0) {
      return other > 0 ? quotient - 1 : quotient + 1;
    }
    return quotient;
  }

  @RuneMethod(
      doc = "The remainder that is not negative.",
      example = "assert_eq!((-7).rem_euclid(4), 1);\nassert_eq!(7.rem_euclid(-4), 3);")
  static long remEuclid(long self, long other) {
    checkDivision(self, other);
    long remainder = self % other;
    return remainder < 0 ? remainder + Math.abs(other) : remainder;
  }

  private static void checkDivision(long left, long right) {
    if (right == 0 || (left == Long.MIN_VALUE && right == -1)) {
      throw RuneError.of(ErrorKind.DIVIDE_BY_ZERO);
    }
  }

  @RuneMethod(
      doc = "The square root, rounded down. That of a negative number is a panic.",
      example = "assert_eq!(10.isqrt(), 3);")
  static long isqrt(long self) {
    if (self < 0) {
      throw RuneError.panic("argument of integer square root cannot be negative");
    }
    return IntegerMath.squareRoot(self);
  }

  @Unsigned
  @RuneMethod(
      doc = "The logarithm to a base, rounded down. It is a panic unless the number is positive.",
      example = "assert_eq!(125.ilog(5), 3u64);")
  static long ilog(long self, long base) {
    if (base < 2) {
      throw RuneError.panic("base of integer logarithm must be at least 2");
    }
    return IntegerMath.logarithm(positive(self), base);
  }

  @Unsigned
  @RuneMethod(
      doc =
          "The logarithm to the base 2, rounded down. It is a panic unless the number is positive.",
      example = "assert_eq!(9.ilog2(), 3u64);")
  static long ilog2(long self) {
    return Long.SIZE - 1L - Long.numberOfLeadingZeros(positive(self));
  }

  @Unsigned
  @RuneMethod(
      doc =
          "The logarithm to the base 10, rounded down. It is a panic unless the number is"
              + " positive.",
      example = "assert_eq!(999.ilog10(), 2u64);")
  static long ilog10(long self) {
    return IntegerMath.logarithm(positive(self), IntegerMath.DECIMAL);
  }

  private static long positive(long number) {
    if (number <= 0) {
      throw IntegerMath.noLogarithm();
    }
    return number;
  }

  @Unsigned
  @RuneMethod(
      doc = "How many bits are 1.",
      example = "assert_eq!(5.count_ones(), 2u64);",
      inlined = true)
  static long countOnes(long self) {
    return Long.bitCount(self);
  }

  @Unsigned
  @RuneMethod(
      doc = "How many bits are 0.",
      example = "assert_eq!((-1).count_zeros(), 0u64);",
      inlined = true)
  static long countZeros(long self) {
    return Long.bitCount(~self);
  }

  @Unsigned
  @RuneMethod(
      doc = "How many bits before the first 1 are 0.",
      example = "assert_eq!(1.leading_zeros(), 63u64);",
      inlined = true)
  static long leadingZeros(long self) {
    return Long.numberOfLeadingZeros(self);
  }

  @Unsigned
  @RuneMethod(
      doc = "How many bits after the last 1 are 0.",
      example = "assert_eq!(8.trailing_zeros(), 3u64);",
      inlined = true)
  static long trailingZeros(long self) {
    return Long.numberOfTrailingZeros(self);
  }

  @RuneMethod(
      doc = "The bits moved to the left; what falls out comes in on the right.",
      example = "assert_eq!(i64::MIN.rotate_left(1), 1);",
      inlined = true)
  static long rotateLeft(long self, @Unsigned(bits = 32) long count) {
    return Long.rotateLeft(self, (int) count);
  }

  @RuneMethod(
      doc = "The bits moved to the right; what falls out comes in on the left.",
      example = "assert_eq!(1.rotate_right(1), i64::MIN);",
      inlined = true)
  static long rotateRight(long self, @Unsigned(bits = 32) long count) {
    return Long.rotateRight(self, (int) count);
  }

  @RuneMethod(
      doc = "The bytes in the opposite order.",
      example = "assert_eq!(1.swap_bytes(), 1 << 56);",
      inlined = true)
  static long swapBytes(long self) {
    return Long.reverseBytes(self);
  }

  @RuneMethod(
      doc = "The bits in the opposite order.",
      example = "assert_eq!(1.reverse_bits(), i64::MIN);",
      inlined = true)
  static long reverseBits(long self) {
    return Long.reverse(self);
  }
}
