package dev.runevm.stdlib.std;

import dev.runevm.interpreter.error.RuneError;

/** Arithmetic on signed integers that does not fail at the boundary of the type. */
final class IntegerMath {
  /** The root of the largest number of 64 bits without sign. */
  private static final long LARGEST_ROOT = (1L << 32) - 1;

  /** The base of decimal numbers. */
  static final long DECIMAL = 10;

  private IntegerMath() {}

  /** The radix that a program gives, which must be one that digits and letters suffice for. */
  static int radix(long radix) {
    if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
      throw RuneError.panic(
          "from_str_radix: the radix must be in the range 2 to 36 inclusive, but it is " + radix);
    }
    return (int) radix;
  }

  static RuneError noLogarithm() {
    return RuneError.panic("argument of integer logarithm must be positive");
  }

  static boolean addOverflows(long left, long right) {
    long sum = left + right;
    return ((left ^ sum) & (right ^ sum)) < 0;
  }

  static boolean subOverflows(long left, long right) {
    long difference = left - right;
    return ((left ^ right) & (left ^ difference)) < 0;
  }

  static boolean mulOverflows(long left, long right) {
    return Math.multiplyHigh(left, right) != (left * right) >> (Long.SIZE - 1);
  }

  static long saturatingAdd(long left, long right) {
    return addOverflows(left, right) ? boundary(left < 0) : left + right;
  }

  static long saturatingSub(long left, long right) {
    return subOverflows(left, right) ? boundary(left < 0) : left - right;
  }

  static long saturatingMul(long left, long right) {
    return mulOverflows(left, right) ? boundary(left < 0 != right < 0) : left * right;
  }

  static long saturatingPow(long base, long exponent) {
    long result = 1;
    long factor = base;
    for (long rest = exponent; rest != 0; rest >>>= 1) {
      if ((rest & 1) != 0) {
        result = saturatingMul(result, factor);
      }
      if (rest > 1) {
        factor = saturatingMul(factor, factor);
      }
    }
    return result;
  }

  /** The same bits whether the numbers are signed or not. */
  static long wrappingPow(long base, long exponent) {
    long result = 1;
    long factor = base;
    for (long rest = exponent; rest != 0; rest >>>= 1) {
      if ((rest & 1) != 0) {
        result *= factor;
      }
      factor *= factor;
    }
    return result;
  }

  static boolean powOverflows(long base, long exponent) {
    long result = 1;
    long factor = base;
    boolean tooLarge = false;
    for (long rest = exponent; rest != 0; rest >>>= 1) {
      if ((rest & 1) != 0) {
        if (tooLarge || mulOverflows(result, factor)) {
          return true;
        }
        result *= factor;
      }
      tooLarge |= mulOverflows(factor, factor);
      factor *= factor;
    }
    return false;
  }

  /** The square root of the bits of an unsigned number, rounded down. */
  static long squareRoot(long bits) {
    long root = (long) Math.sqrt(UnsignedMath.toDouble(bits));
    // The root of a double may be one off, above or below, for numbers of more than 53 bits.
    while (root > LARGEST_ROOT || UnsignedMath.less(bits, root * root)) {
      root--;
    }
    while (root < LARGEST_ROOT && !UnsignedMath.less(bits, (root + 1) * (root + 1))) {
      root++;
    }
    return root;
  }

  /** The logarithm of the bits of an unsigned number other than 0, rounded down. */
  static long logarithm(long bits, long base) {
    long result = 0;
    for (long rest = Long.divideUnsigned(bits, base);
        rest != 0;
        rest = Long.divideUnsigned(rest, base)) {
      result++;
    }
    return result;
  }

  private static long boundary(boolean negative) {
    return negative ? Long.MIN_VALUE : Long.MAX_VALUE;
  }
}
