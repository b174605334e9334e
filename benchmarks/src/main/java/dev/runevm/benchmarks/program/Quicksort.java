package dev.runevm.benchmarks.program;

/** Sorting in place, recursively. */
final class Quicksort implements Program {
  @Override
  public int size() {
    return 300000;
  }

  static void qs(long[] v, int lo, int hi) {
    while (lo < hi) {
      long p = v[(lo + hi) / 2];
      int i = lo, j = hi;
      while (i <= j) {
        while (v[i] < p) i++;
        while (v[j] > p) j--;
        if (i <= j) {
          long t = v[i];
          v[i] = v[j];
          v[j] = t;
          i++;
          j--;
        }
      }
      if (j - lo < hi - i) {
        qs(v, lo, j);
        lo = i;
      } else {
        qs(v, i, hi);
        hi = j;
      }
    }
  }

  @Override
  public long run(int n, Object data) {
    long[] v = new long[n];
    long seed = 12345;
    for (int i = 0; i < n; i++) {
      seed = (seed * 1309 + 13849) % 65536;
      v[i] = seed * 16 + i % 16;
    }
    qs(v, 0, n - 1);
    long s = 0;
    for (int k = 0; k < n; k++) {
      if (k > 0 && v[k - 1] > v[k]) return -1;
      s = (s * 31 + v[k]) % 1000003;
    }
    return s;
  }
}
