package dev.runevm.benchmarks.program;

/** Integer arithmetic in a loop. */
final class IntLoop implements Program {
  @Override
  public int size() {
    return 15000000;
  }

  @Override
  public long run(int n, Object data) {
    long s = 1;
    for (long i = 0; i < n; i++) {
      s = (s * 31 + i) % 1000003;
      if (s % 2 == 0) s = s + 1;
    }
    return s;
  }
}
