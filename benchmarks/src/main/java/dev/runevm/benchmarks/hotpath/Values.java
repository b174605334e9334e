package dev.runevm.benchmarks.hotpath;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The twins of {@code values.rn}; a vec is an array that grows, an object a map. */
final class Values {
  private Values() {}

  static long nestedLoops() {
    long n = 0;
    long i = 0;
    while (i < 400) {
      for (long j = 0; j < 400; j++) {
        if (j > i) {
          break;
        }
        if ((i + j) % 3 == 0) {
          continue;
        }
        n = Math.addExact(n, j);
      }
      i++;
    }
    return n;
  }

  static long vecOfIntegers() {
    long[] v = new long[8];
    for (int i = 0; i < 10_000; i++) {
      if (i == v.length) {
        v = Arrays.copyOf(v, v.length * 2);
      }
      v[i] = i * 7L % 1_009;
    }
    long s = 0;
    for (int round = 0; round < 10; round++) {
      for (int i = 1; i < 10_000; i++) {
        v[i] = Math.addExact(v[i - 1], v[i]) % 1_009;
      }
      s += v[round * 900];
    }
    return s;
  }

  static long vecOfFloats() {
    double[] v = new double[8];
    for (int i = 0; i < 10_000; i++) {
      if (i == v.length) {
        v = Arrays.copyOf(v, v.length * 2);
      }
      v[i] = i;
    }
    double s = 0.0;
    for (int round = 0; round < 10; round++) {
      for (int i = 1; i < 10_000; i++) {
        v[i] = (v[i - 1] + v[i]) * 0.5;
      }
      s += v[9_999];
    }
    return (long) s;
  }

  private record Pair(long first, long second) {}

  static long vecOfAnything() {
    List<Pair> v = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      v.add(new Pair(i, i));
    }
    long s = 0;
    for (int round = 0; round < 10; round++) {
      for (int i = 0; i < 10_000; i++) {
        s = Math.addExact(s, v.get(i).second);
      }
    }
    return s;
  }

  private static final class Point {
    private double x = 0.5;
    private double y = 1.5;
    private long z;
  }

  static long structFields() {
    Point p = new Point();
    for (long i = 0; i < 100_000; i++) {
      p.x = p.x * 0.5 + p.y;
      p.y = p.y * 0.25 + 1.0;
      p.z = Math.addExact(p.z, i);
    }
    return (long) p.x + p.z;
  }

  static long objectFields() {
    Map<String, Long> o = new HashMap<>();
    o.put("count", 0L);
    o.put("step", 3L);
    for (long i = 0; i < 100_000; i++) {
      long next = Math.addExact(o.get("count"), Math.multiplyExact(o.get("step"), i));
      o.put("count", next % 1_000_003);
    }
    return o.get("count");
  }

  static long hashMap() {
    Map<Long, Long> map = new HashMap<>();
    for (long i = 0; i < 20_000; i++) {
      long key = i * 31 % 997;
      Long n = map.get(key);
      map.put(key, n == null ? 1 : n + 1);
    }
    long s = 0;
    for (long key = 0; key < 997; key++) {
      s += map.getOrDefault(key, 0L) * key;
    }
    return s;
  }

  static long strings() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      s.append('a');
      s.append("bcd");
    }
    long sum = 0;
    for (int i = 0; i < s.length(); i++) {
      sum = (sum * 31 + s.charAt(i)) % 1_000_003;
    }
    return sum + s.length();
  }

  static long templates() {
    long total = 0;
    for (long i = 0; i < 5_000; i++) {
      String text = "item " + i + ": " + i * 3 + ", ";
      total += text.length();
    }
    return total;
  }
}
