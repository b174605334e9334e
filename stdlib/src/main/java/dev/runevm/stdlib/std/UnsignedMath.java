package dev.runevm.stdlib.std;

/** Arithmetic on the bits of unsigned integers that does not fail at the boundary of the type. */
final class UnsignedMath {
  private static final long MAXIMUM = -1L;

  private UnsignedMath() {}

  static boolean less(long left, long right) {
    return Long.compareUnsigned(left, right) < 0;
  }

  static boolean addOverflows(long left, long right) {
    return less(left + right, left);
  }

  static boolean subOverflows(long left, long right) {
    return less(left, right);
  }

  static boolean mulOverflows(long left, long right) {
    return Math.unsignedMultiplyHigh(left, right) != 0;
  }

  static long saturatingAdd(long left, long right) {
    return addOverflows(left, right) ? MAXIMUM : left + right;
  }

  static long saturatingSub(long left, long right) {
    return subOverflows(left, right) ? 0 : left - right;
  }

  static long saturatingMul(long left, long right) {
    return mulOverflows(left, right) ? MAXIMUM : left * right;
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

  /** The nearest double. */
  static double toDouble(long bits) {
    if (bits >= 0) {
      return bits;
    }
    // Halved with the lost bit kept, so that the rounding stays that of the whole number.
    return (double) ((bits >>> 1) | (bits & 1)) * 2.0;
  }
}
