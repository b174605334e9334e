package dev.runevm.launcher.testing;

import dev.runevm.launcher.console.TimeText;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;

/** Ends programs that run for too long. */
final class Deadlines implements AutoCloseable {
  private final Optional<Duration> limit;
  private final ScheduledExecutorService clock;

  /** Deadlines of so much time; none if there is no limit. */
  Deadlines(Optional<Duration> limit) {
    this.limit = limit;
    this.clock =
        Executors.newScheduledThreadPool(
            1,
            task -> {
              Thread thread = new Thread(task, "deadlines");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** The time of a program begins; closing what is returned ends it. */
  Deadline start(Context context) {
    return new Deadline(context);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  /** The time of one program. */
  final class Deadline implements AutoCloseable {
    private final ScheduledFuture<?> task;
    private volatile boolean passed;

    private Deadline(Context context) {
      this.task =
          limit
              .map(time -> clock.schedule(() -> end(context), time.toNanos(), TimeUnit.NANOSECONDS))
              .orElse(null);
    }

    private void end(Context context) {
      passed = true;
      context.close(true);
    }

    /** Whether the program was ended. */
    boolean hasPassed() {
      return passed;
    }

    @Override
    public void close() {
      if (task != null) {
        task.cancel(false);
      }
    }

    @Override
    public String toString() {
      return limit.map(time -> TimeText.of(time.toNanos())).orElse("any time");
    }
  }
}
