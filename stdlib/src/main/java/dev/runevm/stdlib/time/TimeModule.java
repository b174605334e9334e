package dev.runevm.stdlib.time;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.language.capability.Capability;

/** Time: waiting. Durations and moments are in classes of their own. */
@RuneModule(path = "time", doc = "Durations, moments and waiting.")
@RuneType(
    name = "Duration",
    doc = "A span of time.",
    java = RuneDuration.class,
    traits = {
      "std::clone::Clone",
      "std::cmp::PartialEq",
      "std::cmp::Eq",
      "std::cmp::PartialOrd",
      "std::cmp::Ord"
    })
@RuneType(
    name = "Instant",
    doc = "A moment of a clock that only goes forward; good for measuring.",
    java = RuneInstant.class,
    traits = {
      "std::clone::Clone",
      "std::cmp::PartialEq",
      "std::cmp::Eq",
      "std::cmp::PartialOrd",
      "std::cmp::Ord"
    })
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
    return context.scheduler().sleep(duration.value());
  }
}
