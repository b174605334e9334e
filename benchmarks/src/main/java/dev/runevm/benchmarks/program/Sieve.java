package dev.runevm.benchmarks.program;

/** A long vector of booleans. */
final class Sieve implements Program {
  @Override
  public int size() {
    return 3000000;
  }

  @Override
  public long run(int n, Object data) {
    boolean[] mask = new boolean[16];
    int len = 0;
    for (int i = 0; i < n; i++) {
      if (len == mask.length) mask = java.util.Arrays.copyOf(mask, len * 2);
      mask[len++] = true;
    }
    mask[0] = false;
    mask[1] = false;
    long count = 0, sum = 0;
    for (int p = 2; p < n; p++)
      if (mask[p]) {
        count++;
        sum = (sum + p) % 1000003;
        for (int k = p + p; k < n; k += p) mask[k] = false;
      }
    return count * 1000003 + sum;
  }
}
