package dev.runevm.launcher.console;

import java.util.Locale;

/** Spans of time as people read them: three digits and a unit. */
public final class TimeText {
  private static final String[] UNITS = {"ns", "µs", "ms", "s"};
  private static final double STEP = 1000;

  private TimeText() {}

  /** A span of so many whole nanoseconds. */
  public static String of(long nanoseconds) {
    return of((double) nanoseconds);
  }

  /** A span of so many nanoseconds, such as {@code 12.3 ms}. */
  public static String of(double nanoseconds) {
    double value = nanoseconds;
    int unit = 0;
    while (unit < UNITS.length - 1 && value >= STEP - 0.5) {
      value /= STEP;
      unit++;
    }
    String format = value >= 99.95 ? "%.0f %s" : value >= 9.995 ? "%.1f %s" : "%.2f %s";
    return String.format(Locale.ROOT, format, value, UNITS[unit]);
  }
}
