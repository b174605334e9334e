package dev.runevm.stdlib.time;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.coroutine.Promise;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.language.capability.Capability;
import dev.runevm.stdlib.std.Traits;

/** Time: waiting. Durations and moments are in classes of their own. */
@RuneModule(path = "time", doc = "Durations, moments and waiting.")
@RuneType(
    name = "Duration",
    doc = "A span of time.",
    java = RuneDuration.class,
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
@RuneType(
    name = "Instant",
    doc = "A moment of a clock that only goes forward; good for measuring.",
    java = RuneInstant.class,
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
@RuneType(
    name = "Interval",
    doc =
        "Ticks at equal distances, made by `time::interval`. A tick that is late is followed by the"
            + " next ones at once until all are made up for.",
    java = RuneInterval.class)
final class TimeModule {
  private TimeModule() {}

  @RuneFunction(
      doc = "A future that is done, with `()`, when so much time has passed.",
      example =
          """
          use time::Duration;
          time::sleep(Duration::from_millis(1)).await;
          """,
      requires = Capability.CLOCK)
  static RuneFuture sleep(RuneContext context, RuneDuration duration) {
    return context.scheduler().sleep(duration.toJava());
  }

  @RuneFunction(
      doc = "A future of an `Interval` whose first tick is now. A period of zero panics.",
      example =
          """
          let interval = time::interval(time::Duration::MILLISECOND).await;
          interval.tick().await;
          interval.tick().await;
          """,
      requires = Capability.CLOCK)
  @Returns("std::future::Future<Interval>")
  static RuneFuture interval(RuneDuration duration) {
    return intervalAt(RuneInstant.now(), duration);
  }

  @RuneFunction(
      doc = "A future of an `Interval` whose first tick is at a moment. A period of zero panics.",
      example =
          """
          use time::{Duration, Instant};
          let start = Instant::now() + Duration::MILLISECOND;
          let interval = time::interval_at(start, Duration::SECOND).await;
          assert_eq!(interval.tick().await, start);
          """,
      requires = Capability.CLOCK)
  @Returns("std::future::Future<Interval>")
  static RuneFuture intervalAt(RuneInstant start, RuneDuration period) {
    if (period.isZero()) {
      throw RuneError.panic("`period` must be non-zero.");
    }
    return Promise.completed(new RuneInterval(start, period));
  }
}
