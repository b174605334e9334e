package dev.runevm.benchmarks.program;

import java.util.HashMap;
import java.util.Map;

/** Counting words in a hash map. */
final class WordCount implements Program {
  @Override
  public int size() {
    return 400000;
  }

  static final class Counter {
    long v;
  }

  @Override
  public Object prepare(int n) {
    long seed = 42;
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < n; i++) {
      seed = (seed * 3877 + 29573) % 139968;
      if (i > 0) b.append(' ');
      b.append('w').append(seed % 5003).append('x').append(seed % 7);
    }
    return b.toString();
  }

  @Override
  public long run(int n, Object data) {
    HashMap<String, Counter> counts = new HashMap<>();
    for (String w : ((String) data).split(" ")) {
      Counter c = counts.get(w);
      if (c == null) {
        c = new Counter();
        counts.put(w, c);
      }
      c.v++;
    }
    long max = 0, distinct = 0, sum = 0;
    for (Map.Entry<String, Counter> e : counts.entrySet()) {
      long v = e.getValue().v;
      distinct++;
      if (v > max) max = v;
      sum = (sum + v * e.getKey().length()) % 1000003;
    }
    return (distinct * 1000 + max) * 1000003 + sum;
  }
}
