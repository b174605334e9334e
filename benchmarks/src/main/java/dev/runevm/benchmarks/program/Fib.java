package dev.runevm.benchmarks.program;

/** Calls. */
final class Fib implements Program {
  @Override
  public int size() {
    return 33;
  }

  static long fib(long n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
  }

  @Override
  public long run(int n, Object data) {
    return fib(n);
  }
}
