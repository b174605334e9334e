package dev.runevm.benchmarks.program;

import java.util.Iterator;

/** Two generators, one reading the other: hand-written state machines, for Java has none. */
final class Generator implements Program {
  @Override
  public int size() {
    return 1000000;
  }

  static Iterator<Long> counter(long n) {
    return new Iterator<>() {
      long i = 0;

      @Override
      public boolean hasNext() {
        return i < n;
      }

      @Override
      public Long next() {
        return i++;
      }
    };
  }

  static Iterator<Long> doubler(Iterator<Long> src) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return src.hasNext();
      }

      @Override
      public Long next() {
        return src.next() * 2 + 1;
      }
    };
  }

  @Override
  public long run(int n, Object data) {
    long s = 0;
    Iterator<Long> it = doubler(counter(n));
    while (it.hasNext()) s = (s + it.next()) % 1000003;
    return s;
  }
}
