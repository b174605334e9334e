package dev.runevm.stdlib.time;

import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneCloneable;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.time.Duration;

/** A span of time that is not negative, in nanoseconds. Compound assignment changes it in place. */
final class RuneDuration implements RuneCloneable {
  static final RuneType TYPE = RuneType.nativeType("time::Duration");

  private Duration value;

  RuneDuration(Duration value) {
    this.value = value;
  }

  Duration value() {
    return value;
  }

  void add(RuneDuration other) {
    value = sum(other);
  }

  void subtract(RuneDuration other) {
    value = difference(other);
  }

  /** The sum; too large a one is a panic. */
  Duration sum(RuneDuration other) {
    try {
      return value.plus(other.value);
    } catch (ArithmeticException e) {
      throw RuneError.panic("overflow when adding durations");
    }
  }

  /** The difference; a negative one is a panic. */
  Duration difference(RuneDuration other) {
    if (value.compareTo(other.value) < 0) {
      throw RuneError.panic("overflow when subtracting durations");
    }
    return value.minus(other.value);
  }

  /** All of it in nanoseconds; more than 292 years is a panic. */
  long nanoseconds() {
    try {
      return value.toNanos();
    } catch (ArithmeticException e) {
      throw RuneError.panic("a duration is too long to be added to an instant");
    }
  }

  /** Seconds with a fraction. */
  double seconds() {
    return value.toSeconds() + value.toNanosPart() / 1e9;
  }

  @Override
  public RuneType type() {
    return TYPE;
  }

  @Override
  public RuneValue cloneValue() {
    return new RuneDuration(value);
  }

  /** The number with the largest unit in which it is at least 1: {@code 1.5s}, {@code 20ms}. */
  @Override
  public String toString() {
    if (value.toSeconds() > 0) {
      return decimal(value.toSeconds(), value.toNanosPart(), 9, "s");
    }
    int nanos = value.toNanosPart();
    if (nanos >= 1_000_000) {
      return decimal(nanos / 1_000_000, nanos % 1_000_000, 6, "ms");
    }
    if (nanos >= 1_000) {
      return decimal(nanos / 1_000, nanos % 1_000, 3, "µs");
    }
    return nanos + "ns";
  }

  private static String decimal(long whole, int fraction, int digits, String unit) {
    String text = Integer.toString(fraction);
    String padded = "0".repeat(digits - text.length()) + text;
    String trimmed = padded.replaceFirst("0+$", "");
    return trimmed.isEmpty() ? whole + unit : whole + "." + trimmed + unit;
  }
}
