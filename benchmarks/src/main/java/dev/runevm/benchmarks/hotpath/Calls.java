package dev.runevm.benchmarks.hotpath;

import java.util.function.LongBinaryOperator;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;

/** The twins of {@code calls.rn}. */
final class Calls {
  private Calls() {}

  private static long next(long a, long b) {
    return Math.addExact(Math.multiplyExact(a, 17), b) % 1_000_003;
  }

  static long direct() {
    long s = 1;
    for (long i = 0; i < 100_000; i++) {
      s = next(s, i);
    }
    return s;
  }

  private static long fib(long n) {
    return n < 2 ? n : Math.addExact(fib(n - 1), fib(n - 2));
  }

  static long recursive() {
    return fib(22);
  }

  static long closure() {
    long k = 13;
    LongBinaryOperator step = (a, b) -> Math.addExact(Math.multiplyExact(a, k), b) % 1_000_003;
    long s = 1;
    for (long i = 0; i < 100_000; i++) {
      s = step.applyAsLong(s, i);
    }
    return s;
  }

  private static final class Counter {
    private long count;
    private final long step;

    Counter(long step) {
      this.step = step;
    }

    long increase(long by) {
      count = Math.addExact(count, Math.multiplyExact(by, step)) % 1_000_003;
      return count;
    }
  }

  static long method() {
    Counter counter = new Counter(3);
    long s = 0;
    for (long i = 0; i < 100_000; i++) {
      s = Math.addExact(s, counter.increase(i)) % 1_000_003;
    }
    return s;
  }

  static long nativeFunction() {
    long s = 0;
    for (long i = 0; i < 100_000; i++) {
      s = Math.addExact(s, Math.absExact(i - 50_000)) % 1_000_003;
    }
    return s;
  }

  private record Complex(long re, long im) {
    Complex plus(Complex other) {
      return new Complex(Math.addExact(re, other.re) % 1_009, Math.addExact(im, other.im) % 1_013);
    }
  }

  static long protocol() {
    Complex sum = new Complex(0, 0);
    Complex step = new Complex(3, 5);
    for (long i = 0; i < 100_000; i++) {
      sum = sum.plus(step);
    }
    return sum.re * 10_000 + sum.im;
  }

  static long locals() {
    long a = 1;
    long b = 2;
    long c = 3;
    long d = 4;
    for (long i = 0; i < 100_000; i++) {
      long t = a;
      a = b;
      b = c;
      c = d;
      d = Math.addExact(t, i) % 1_009;
    }
    return a + b * 10 + c * 100 + d * 1_000;
  }

  static long captures() {
    long a = 3;
    long b = 5;
    LongFunction<LongUnaryOperator> make =
        x -> y -> Math.addExact(Math.multiplyExact(x, a), Math.multiplyExact(y, b)) % 1_000_003;
    long s = 0;
    for (long i = 0; i < 100_000; i++) {
      s = Math.addExact(s, make.apply(i).applyAsLong(s)) % 1_000_003;
    }
    return s;
  }
}
