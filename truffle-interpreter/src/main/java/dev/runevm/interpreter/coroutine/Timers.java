package dev.runevm.interpreter.coroutine;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.time.MonotonicClock;
import dev.runevm.interpreter.value.RuneTuple;
import java.time.Duration;
import java.util.TreeSet;

/** The timers that are waited for, by their time; of equal ones the older first. */
final class Timers {
  /** {@link #nanosecondsToNext} if there is no timer. */
  static final long NONE = -1;

  // A set, not a queue on a heap: most timers are cancelled, which must be as cheap as adding one.
  private final TreeSet<Timer> queue = new TreeSet<>();
  private long made;

  /** A future that is done after this time; it counts only while it is waited for. */
  RuneFuture add(Duration duration) {
    long delay = duration.isNegative() ? 0 : saturated(duration);
    return new Timer(MonotonicClock.nanoseconds() + delay, made++);
  }

  private static long saturated(Duration duration) {
    // Half the range, so that differences of deadlines do not overflow: 146 years.
    long limit = Long.MAX_VALUE / 2;
    return duration.compareTo(Duration.ofNanos(limit)) > 0 ? limit : duration.toNanos();
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  void clear() {
    queue.clear();
  }

  /**
   * Completes the next timer if its time has come.
   *
   * @return whether it has
   */
  boolean fire(long now) {
    if (queue.isEmpty() || queue.first().deadline - now > 0) {
      return false;
    }
    queue.pollFirst().complete(RuneTuple.UNIT);
    return true;
  }

  /** How long until the next timer; 0 if it is due. */
  long nanosecondsToNext(long now) {
    return queue.isEmpty() ? NONE : Math.max(0, queue.first().deadline - now);
  }

  private final class Timer extends RuneFuture implements Comparable<Timer> {
    private final long deadline;
    private final long number;
    private boolean waiting;

    Timer(long deadline, long number) {
      this.deadline = deadline;
      this.number = number;
    }

    @Override
    void drive(RuneContext context) {
      if (deadline - MonotonicClock.nanoseconds() <= 0) {
        abandon();
        complete(RuneTuple.UNIT);
      } else if (!waiting) {
        waiting = true;
        queue.add(this);
      }
    }

    @Override
    void abandon() {
      if (waiting) {
        waiting = false;
        queue.remove(this);
      }
    }

    @Override
    public int compareTo(Timer other) {
      int byTime = Long.signum(deadline - other.deadline);
      return byTime != 0 ? byTime : Long.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(number);
    }
  }
}
