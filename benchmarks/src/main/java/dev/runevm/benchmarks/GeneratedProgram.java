package dev.runevm.benchmarks;

import java.util.Locale;

/** Large programs: many small functions of ordinary code, ten lines each. */
final class GeneratedProgram {
  /** The lines that each function takes. */
  static final int LINES = 10;

  private static final String FUNCTION =
      """
      pub fn f%1$d(x) {
          let items = [x, %2$d, x * 2];
          let sum = 0;
          for item in items {
              if item %% 2 == 0 { sum += item; } else { sum -= 1; }
          }
          let point = #{ x: sum, name: "point %1$d" };
          point.x + point.name.len()
      }

      """;

  private GeneratedProgram() {}

  /** A program of so many functions {@code f0}, {@code f1}, … */
  static String ofFunctions(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(String.format(Locale.ROOT, FUNCTION, i, i % 100));
    }
    return text.toString();
  }

  /** What a function gives. */
  static long result(int function, long x) {
    long sum = 0;
    for (long item : new long[] {x, function % 100, x * 2}) {
      sum += item % 2 == 0 ? item : -1;
    }
    return sum + ("point " + function).length();
  }
}
