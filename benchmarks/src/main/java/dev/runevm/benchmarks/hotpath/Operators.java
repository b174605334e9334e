package dev.runevm.benchmarks.hotpath;

/** The twins of {@code operators.rn}: arithmetic of {@code i64} is checked there, so it is here. */
final class Operators {
  private Operators() {}

  static long integers() {
    long s = 1;
    for (long i = 0; i < 100_000; i++) {
      s = Math.addExact(Math.multiplyExact(s, 31), i) % 1_000_003;
    }
    return s;
  }

  static long floats() {
    double x = 1.0;
    for (long i = 0; i < 100_000; i++) {
      x = x * 0.999 + 1.5;
    }
    return (long) x;
  }

  static long comparisons() {
    long n = 0;
    long a = 7;
    for (long i = 0; i < 100_000; i++) {
      if (i % 3 == 0 && i > a || i % 5 != 1 && i <= 90_000) {
        n = Math.addExact(n, 1);
      }
      a = i / 2;
    }
    return n;
  }

  static long bits() {
    long x = 88_172_645_463L;
    for (long i = 0; i < 100_000; i++) {
      x = x ^ ((x << 7) & 1_099_511_627_775L);
      x = x ^ (x >> 9);
    }
    return x;
  }
}
