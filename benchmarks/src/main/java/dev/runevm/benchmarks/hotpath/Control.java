package dev.runevm.benchmarks.hotpath;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;

/** The twins of {@code control.rn}: streams, sealed types, iterators as state machines. */
final class Control {
  private Control() {}

  private static long[] numbers() {
    long[] v = new long[8];
    for (int i = 0; i < 10_000; i++) {
      if (i == v.length) {
        v = Arrays.copyOf(v, v.length * 2);
      }
      v[i] = i;
    }
    return Arrays.copyOf(v, 10_000);
  }

  static long forVec() {
    long[] v = numbers();
    long s = 0;
    for (int round = 0; round < 10; round++) {
      for (long x : v) {
        s = Math.addExact(Math.multiplyExact(s, 3), x) % 1_000_003;
      }
    }
    return s;
  }

  static long adaptors() {
    long[] v = numbers();
    long s = 0;
    for (int round = 0; round < 10; round++) {
      long k = round;
      s =
          Arrays.stream(v)
              .map(x -> x * 3 + k)
              .filter(x -> x % 2 == 0)
              .reduce(s, (a, x) -> (a + x) % 1_000_003);
    }
    return s;
  }

  static long collect() {
    long s = 0;
    for (int round = 0; round < 10; round++) {
      long k = round;
      long[] v = LongStream.range(0, 5_000).map(x -> x * 2 + k).toArray();
      s += v[4_999] + v.length;
    }
    return s;
  }

  static long matchConstants() {
    long s = 0;
    for (long i = 0; i < 100_000; i++) {
      s +=
          switch ((int) (i % 8)) {
            case 0 -> 3;
            case 1 -> 1;
            case 2 -> 4;
            case 3 -> 1;
            case 4 -> 5;
            case 5 -> 9;
            case 6 -> 2;
            default -> 6;
          };
    }
    return s;
  }

  private sealed interface Shape {}

  private record Circle(long radius) implements Shape {}

  private record Rectangle(long width, long height) implements Shape {}

  private record Dot() implements Shape {}

  private static long area(Shape shape) {
    return switch (shape) {
      case Circle(long radius) -> 3 * radius * radius;
      case Rectangle(long width, long height) -> width * height;
      case Dot dot -> 0;
    };
  }

  static long matchVariants() {
    Shape[] shapes = new Shape[1_000];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] =
          switch (i % 3) {
            case 0 -> new Circle(i);
            case 1 -> new Rectangle(i, 2);
            default -> new Dot();
          };
    }
    long s = 0;
    for (int round = 0; round < 100; round++) {
      for (Shape shape : shapes) {
        s = (s + area(shape)) % 1_000_003;
      }
    }
    return s;
  }

  private static Iterator<Long> count(long n) {
    return new Iterator<>() {
      private long i;

      @Override
      public boolean hasNext() {
        return i < n;
      }

      @Override
      public Long next() {
        if (i >= n) {
          throw new NoSuchElementException();
        }
        return i++;
      }
    };
  }

  static long generator() {
    long s = 0;
    for (Iterator<Long> numbers = count(100_000); numbers.hasNext(); ) {
      s = (s + numbers.next()) % 1_000_003;
    }
    return s;
  }

  /** The loop alone: a loop between two suspensions should cost what a loop costs. */
  static long hotLoop() {
    long s = 0;
    for (long i = 0; i < 100_000; i++) {
      s = Math.addExact(Math.multiplyExact(s, 31), i) % 1_000_003;
    }
    return s;
  }

  private static long twice(long x) {
    return x * 2 % 1_000_003;
  }

  /** A call: a future that is there already should cost little more. */
  static long awaited() {
    long s = 1;
    for (long i = 0; i < 50_000; i++) {
      s = twice(s + i);
    }
    return s;
  }
}
