package dev.runevm.benchmarks.program;

import java.util.Arrays;

/** Chains of iterator adaptors with closures. */
final class Closures implements Program {
  @Override
  public int size() {
    return 6000;
  }

  @Override
  public long run(int n, Object data) {
    long[] v = new long[1000];
    for (int i = 0; i < 1000; i++) v[i] = i;
    long acc = 0;
    for (int q = 0; q < n; q++) {
      final long r = q;
      acc =
          Arrays.stream(v)
              .map(x -> x * 3 + r)
              .filter(x -> x % 2 == 0)
              .map(x -> x + 1)
              .reduce(acc, (a, x) -> (a + x) % 1000003);
    }
    return acc;
  }
}
