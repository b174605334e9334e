package dev.runevm.interpreter.time;

/** The clock that timers are set by: it only goes forward and tells nothing about the date. */
public final class MonotonicClock {
  private MonotonicClock() {}

  /** Nanoseconds since some moment; only differences mean something. */
  public static long nanoseconds() {
    return System.nanoTime();
  }
}
