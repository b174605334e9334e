package dev.runevm.benchmarks.program;

/** Building strings from pieces and reading their characters. */
final class StringBuilding implements Program {
  @Override
  public int size() {
    return 400000;
  }

  @Override
  public long run(int n, Object data) {
    StringBuilder b = new StringBuilder();
    long total = 0, sum = 0;
    for (long i = 0; i < n; i++) {
      b.append("item ").append(i).append(": v=").append(i * 7 % 1013).append(", ");
      if (i % 100 == 99) {
        String s = b.toString();
        total += s.length();
        for (int k = 0; k < s.length(); k += 7) sum = (sum * 31 + s.charAt(k)) % 1000003;
        b.setLength(0);
      }
    }
    return total * 1000003 + sum;
  }
}
