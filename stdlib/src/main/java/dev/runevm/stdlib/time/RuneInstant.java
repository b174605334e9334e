package dev.runevm.stdlib.time;

import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.time.MonotonicClock;
import dev.runevm.interpreter.value.RuneCloneable;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.time.Duration;

/** A moment of the clock that only goes forward. Compound assignment changes it in place. */
final class RuneInstant implements RuneCloneable, Comparable<RuneInstant> {
  static final RuneType TYPE = RuneType.nativeType("time::Instant");

  // Since some moment; only differences mean something.
  private long nanoseconds;

  private RuneInstant(long nanoseconds) {
    this.nanoseconds = nanoseconds;
  }

  static RuneInstant now() {
    return new RuneInstant(MonotonicClock.nanoseconds());
  }

  /** The time from another moment to this one; zero if the other is later. */
  RuneDuration since(RuneInstant earlier) {
    return RuneDuration.of(Duration.ofNanos(Math.max(0, nanoseconds - earlier.nanoseconds)));
  }

  /** The moment that is so much later; more than 146 years is a panic. */
  RuneInstant plus(RuneDuration duration) {
    return new RuneInstant(nanoseconds + nanoseconds(duration, "adding duration to instant"));
  }

  /** The moment that is so much earlier; more than 146 years is a panic. */
  RuneInstant minus(RuneDuration duration) {
    return new RuneInstant(
        nanoseconds - nanoseconds(duration, "subtracting duration from instant"));
  }

  private static long nanoseconds(RuneDuration duration, String action) {
    // Half the range: differences of moments do not overflow.
    Duration longest = Duration.ofNanos(Long.MAX_VALUE / 2);
    if (duration.toJava().compareTo(longest) > 0) {
      throw RuneError.panic("overflow when " + action);
    }
    return duration.toJava().toNanos();
  }

  /** Becomes another moment. */
  void become(RuneInstant other) {
    nanoseconds = other.nanoseconds;
  }

  @Override
  public int compareTo(RuneInstant other) {
    return Long.signum(nanoseconds - other.nanoseconds);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuneInstant that && nanoseconds == that.nanoseconds;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(nanoseconds);
  }

  @Override
  public RuneType type() {
    return TYPE;
  }

  /** The same moment, to be changed apart. */
  RuneInstant copy() {
    return new RuneInstant(nanoseconds);
  }

  @Override
  public RuneValue cloneValue() {
    return copy();
  }

  @Override
  public String toString() {
    return "Instant { nanoseconds: " + nanoseconds + " }";
  }
}
