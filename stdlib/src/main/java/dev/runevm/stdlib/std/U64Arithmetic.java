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
import dev.runevm.interpreter.value.UnsignedLong;

/** More arithmetic of {@code u64}: powers of two, logarithms, and the bits of a number. */
@RunePart(of = StdModule.class, type = "u64")
final class U64Arithmetic {
  @RuneConstant(doc = "The size of the type in bits: 64.")
  static final long BITS = Long.SIZE;

  private U64Arithmetic() {}

  @RuneFunction(
      doc =
          "Reads a number with digits of a radix from 2 to 36; an `Err` says what is wrong with the"
              + " text.",
      example =
          """
          assert_eq!(u64::from_str_radix("ff", 16), Ok(255u64));
          assert!(u64::from_str_radix("-1", 16).is_err());
          """)
  @Returns("Result<u64, std::num::ParseIntError>")
  static Object fromStrRadix(String text, @Unsigned(bits = 32) long radix) {
    return NumberParser.parseUnsigned(text, IntegerMath.radix(radix));
  }

  @Unsigned
  @RuneMethod(
      doc = "How far two numbers are apart.",
      example = "assert_eq!(3u64.abs_diff(5), 2u64);",
      inlined = true)
  static long absDiff(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    return UnsignedMath.less(self, other) ? other - self : self - other;
  }

  @RuneMethod(
      doc = "The power of a number, or `None` if it does not fit the type.",
      example =
          "assert_eq!(2u64.checked_pow(3), Some(8u64));\n"
              + "assert_eq!(2u64.checked_pow(64), None);")
  @Returns("Option<u64>")
  static Object checkedPow(@Unsigned(bits = 64) long self, @Unsigned(bits = 32) long exponent) {
    return UnsignedMath.powOverflows(self, exponent)
        ? BuiltinTypes.none()
        : BuiltinTypes.some(UnsignedLong.of(IntegerMath.wrappingPow(self, exponent)));
  }

  @Unsigned
  @RuneMethod(
      doc = "The power of a number; it wraps around at the boundary of the type.",
      example = "assert_eq!(3u64.wrapping_pow(2), 9u64);\nassert_eq!(2u64.wrapping_pow(64), 0u64);")
  static long wrappingPow(@Unsigned(bits = 64) long self, @Unsigned(bits = 32) long exponent) {
    return IntegerMath.wrappingPow(self, exponent);
  }

  @Unsigned
  @RuneMethod(
      doc = "The quotient; there is only one way to round for numbers without sign.",
      example = "assert_eq!(7u64.div_euclid(4), 1u64);")
  static long divEuclid(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    checkDivisor(other);
    return Long.divideUnsigned(self, other);
  }

  @Unsigned
  @RuneMethod(doc = "The remainder.", example = "assert_eq!(7u64.rem_euclid(4), 3u64);")
  static long remEuclid(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    checkDivisor(other);
    return Long.remainderUnsigned(self, other);
  }

  @Unsigned
  @RuneMethod(
      doc = "The quotient, rounded up.",
      example = "assert_eq!(7u64.div_ceil(4), 2u64);\nassert_eq!(8u64.div_ceil(4), 2u64);")
  static long divCeil(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long other) {
    checkDivisor(other);
    long quotient = Long.divideUnsigned(self, other);
    return Long.remainderUnsigned(self, other) == 0 ? quotient : quotient + 1;
  }

  private static void checkDivisor(long divisor) {
    if (divisor == 0) {
      throw RuneError.of(ErrorKind.DIVIDE_BY_ZERO);
    }
  }

  @RuneMethod(
      doc = "Whether exactly one bit is 1.",
      example = "assert!(8u64.is_power_of_two());\nassert!(!0u64.is_power_of_two());",
      inlined = true)
  static boolean isPowerOfTwo(@Unsigned(bits = 64) long self) {
    return Long.bitCount(self) == 1;
  }

  @Unsigned
  @RuneMethod(
      doc = "The smallest power of two that is not less; an error if it does not fit the type.",
      example = "assert_eq!(5u64.next_power_of_two(), 8u64);")
  static long nextPowerOfTwo(@Unsigned(bits = 64) long self) {
    if (UnsignedMath.less(Long.MIN_VALUE, self)) {
      throw RuneError.of(ErrorKind.OVERFLOW);
    }
    long highest = Long.highestOneBit(self);
    if (highest == self) {
      return self == 0 ? 1 : self;
    }
    return highest << 1;
  }

  @Unsigned
  @RuneMethod(doc = "The square root, rounded down.", example = "assert_eq!(10u64.isqrt(), 3u64);")
  static long isqrt(@Unsigned(bits = 64) long self) {
    return IntegerMath.squareRoot(self);
  }

  @Unsigned
  @RuneMethod(
      doc = "The logarithm to a base, rounded down. That of 0 is a panic.",
      example = "assert_eq!(125u64.ilog(5), 3u64);")
  static long ilog(@Unsigned(bits = 64) long self, @Unsigned(bits = 64) long base) {
    if (base == 0 || base == 1) {
      throw RuneError.panic("base of integer logarithm must be at least 2");
    }
    return IntegerMath.logarithm(notZero(self), base);
  }

  @Unsigned
  @RuneMethod(
      doc = "The logarithm to the base 2, rounded down. That of 0 is a panic.",
      example = "assert_eq!(9u64.ilog2(), 3u64);")
  static long ilog2(@Unsigned(bits = 64) long self) {
    return Long.SIZE - 1L - Long.numberOfLeadingZeros(notZero(self));
  }

  @Unsigned
  @RuneMethod(
      doc = "The logarithm to the base 10, rounded down. That of 0 is a panic.",
      example = "assert_eq!(999u64.ilog10(), 2u64);")
  static long ilog10(@Unsigned(bits = 64) long self) {
    return IntegerMath.logarithm(notZero(self), IntegerMath.DECIMAL);
  }

  private static long notZero(long number) {
    if (number == 0) {
      throw IntegerMath.noLogarithm();
    }
    return number;
  }

  @Unsigned
  @RuneMethod(
      doc = "How many bits are 1.",
      example = "assert_eq!(5u64.count_ones(), 2u64);",
      inlined = true)
  static long countOnes(@Unsigned(bits = 64) long self) {
    return Long.bitCount(self);
  }

  @Unsigned
  @RuneMethod(
      doc = "How many bits are 0.",
      example = "assert_eq!(u64::MAX.count_zeros(), 0u64);",
      inlined = true)
  static long countZeros(@Unsigned(bits = 64) long self) {
    return Long.bitCount(~self);
  }

  @Unsigned
  @RuneMethod(
      doc = "How many bits before the first 1 are 0.",
      example = "assert_eq!(1u64.leading_zeros(), 63u64);",
      inlined = true)
  static long leadingZeros(@Unsigned(bits = 64) long self) {
    return Long.numberOfLeadingZeros(self);
  }

  @Unsigned
  @RuneMethod(
      doc = "How many bits after the last 1 are 0.",
      example = "assert_eq!(8u64.trailing_zeros(), 3u64);",
      inlined = true)
  static long trailingZeros(@Unsigned(bits = 64) long self) {
    return Long.numberOfTrailingZeros(self);
  }

  @Unsigned
  @RuneMethod(
      doc = "The bits moved to the left; what falls out comes in on the right.",
      example = "assert_eq!((1u64 << 63).rotate_left(1), 1u64);",
      inlined = true)
  static long rotateLeft(@Unsigned(bits = 64) long self, @Unsigned(bits = 32) long count) {
    return Long.rotateLeft(self, (int) count);
  }

  @Unsigned
  @RuneMethod(
      doc = "The bits moved to the right; what falls out comes in on the left.",
      example = "assert_eq!(1u64.rotate_right(1), 1u64 << 63);",
      inlined = true)
  static long rotateRight(@Unsigned(bits = 64) long self, @Unsigned(bits = 32) long count) {
    return Long.rotateRight(self, (int) count);
  }

  @Unsigned
  @RuneMethod(
      doc = "The bytes in the opposite order.",
      example = "assert_eq!(1u64.swap_bytes(), 1u64 << 56);",
      inlined = true)
  static long swapBytes(@Unsigned(bits = 64) long self) {
    return Long.reverseBytes(self);
  }

  @Unsigned
  @RuneMethod(
      doc = "The bits in the opposite order.",
      example = "assert_eq!(1u64.reverse_bits(), 1u64 << 63);",
      inlined = true)
  static long reverseBits(@Unsigned(bits = 64) long self) {
    return Long.reverse(self);
  }
}
