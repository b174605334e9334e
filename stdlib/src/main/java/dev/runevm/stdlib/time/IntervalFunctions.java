package dev.runevm.stdlib.time;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.coroutine.Futures;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.language.capability.Capability;

/** The methods of {@code Interval}. */
@RunePart(of = TimeModule.class, type = "Interval")
final class IntervalFunctions {
  private static final String USE =
      """
      use time::{Duration, Instant};
      let interval = time::interval(Duration::from_secs(3600)).await;
      interval.tick().await;
      """;

  private IntervalFunctions() {}

  @RuneMethod(
      doc =
          "A future of the moment of the next tick, which is done at that moment. One that nobody"
              + " waits for to its end takes no tick.",
      example =
          """
          use time::Duration;
          let interval = time::interval(Duration::from_millis(2)).await;
          let first = interval.tick().await;
          let second = interval.tick().await;
          assert_eq!(second.duration_since(first), Duration::from_millis(2));
          """,
      requires = Capability.CLOCK)
  @Returns("std::future::Future<Instant>")
  static RuneFuture tick(RuneContext context, RuneInterval self) {
    RuneDuration rest = self.next().since(RuneInstant.now());
    return Futures.map(context.scheduler().sleep(rest.toJava()), done -> self.advance());
  }

  @RuneMethod(
      doc = "Lets the next tick be one period from now.",
      example =
          """
          use time::{Duration, Instant};
          let interval = time::interval(Duration::from_millis(2)).await;
          let start = Instant::now();
          interval.reset();
          assert!(interval.tick().await >= start + Duration::from_millis(2));
          """,
      requires = Capability.CLOCK)
  static void reset(RuneInterval self) {
    self.resetFrom(RuneInstant.now());
  }

  @RuneMethod(
      doc = "Lets the next tick be now.",
      example = USE + "interval.reset_immediately();\ninterval.tick().await;",
      requires = Capability.CLOCK)
  static void resetImmediately(RuneInterval self) {
    self.resetTo(RuneInstant.now());
  }

  @RuneMethod(
      doc = "Lets the next tick be so long from now.",
      example = USE + "interval.reset_after(Duration::MILLISECOND);\ninterval.tick().await;",
      requires = Capability.CLOCK)
  static void resetAfter(RuneInterval self, RuneDuration after) {
    self.resetTo(RuneInstant.now().plus(after));
  }

  @RuneMethod(
      doc = "Lets the next tick be at a moment.",
      example =
          USE
              + """
              let moment = Instant::now() + Duration::MILLISECOND;
              interval.reset_at(moment);
              assert_eq!(interval.tick().await, moment);
              """)
  static void resetAt(RuneInterval self, RuneInstant deadline) {
    self.resetTo(deadline.copy());
  }
}
