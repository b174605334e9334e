package dev.runevm.stdlib.std;

/** Arithmetic on signed integers that does not fail at the boundary of the type. */
final class IntegerMath {
  private IntegerMath() {}

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

  private static long boundary(boolean negative) {
    return negative ? Long.MIN_VALUE : Long.MAX_VALUE;
  }
}
