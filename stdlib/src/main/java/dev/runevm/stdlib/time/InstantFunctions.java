package dev.runevm.stdlib.time;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.time.MonotonicClock;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.language.capability.Capability;
import java.time.Duration;

/** The functions and methods of {@code Instant}. */
@RunePart(of = TimeModule.class, type = "Instant")
final class InstantFunctions {
  private static final String USE = "use time::{Duration, Instant};\nlet start = Instant::now();\n";

  private InstantFunctions() {}

  @RuneFunction(
      doc = "Now.",
      example = USE + "assert!(start <= Instant::now());",
      requires = Capability.CLOCK)
  static RuneInstant now() {
    return new RuneInstant(MonotonicClock.nanoseconds());
  }

  @RuneMethod(
      doc = "The time from this moment until now.",
      example = USE + "assert!(start.elapsed() < Duration::from_secs(60));",
      requires = Capability.CLOCK)
  static RuneDuration elapsed(RuneInstant self) {
    return between(self, now());
  }

  @RuneMethod(
      doc = "The time from another moment to this one; zero if the other is later.",
      example = USE + "assert!(start.duration_since(start).is_zero());")
  static RuneDuration durationSince(RuneInstant self, RuneInstant earlier) {
    return between(earlier, self);
  }

  private static RuneDuration between(RuneInstant from, RuneInstant to) {
    long nanoseconds = Math.max(0, to.nanoseconds() - from.nanoseconds());
    return new RuneDuration(Duration.ofNanos(nanoseconds));
  }

  @RuneMethod(
      doc = "The moment that is so much later: `instant + duration`.",
      example = USE + "assert!(start + Duration::from_secs(1) > start);")
  static RuneInstant add(RuneInstant self, RuneDuration duration) {
    return new RuneInstant(self.nanoseconds() + duration.nanoseconds());
  }

  @RuneMethod(
      doc = "The moment that is so much earlier: `instant - duration`.",
      example = USE + "assert!(start - Duration::from_secs(1) < start);")
  static RuneInstant sub(RuneInstant self, RuneDuration duration) {
    return new RuneInstant(self.nanoseconds() - duration.nanoseconds());
  }

  @RuneMethod(
      doc = "Whether both are the same moment; used by `==`.",
      example = USE + "assert!(start == start);")
  static boolean partialEq(RuneInstant self, RuneInstant other) {
    return self.nanoseconds() == other.nanoseconds();
  }

  @RuneMethod(
      doc = "Which moment comes first; used by `<`.",
      example = USE + "assert_eq!(start.partial_cmp(start), Some(std::cmp::Ordering::Equal));")
  @Returns("Option<std::cmp::Ordering>")
  static Object partialCmp(RuneInstant self, RuneInstant other) {
    return BuiltinTypes.some(cmp(self, other));
  }

  @RuneMethod(
      doc = "Which moment comes first.",
      example = USE + "assert_eq!(start.cmp(start), std::cmp::Ordering::Equal);")
  @Returns("std::cmp::Ordering")
  static Object cmp(RuneInstant self, RuneInstant other) {
    return BuiltinTypes.ordering(Long.signum(self.nanoseconds() - other.nanoseconds()));
  }

  @RuneMethod(
      doc = "The debug form.",
      example = USE + "assert!(format!(\"{:?}\", start).starts_with(\"Instant\"));")
  static String debugFmt(RuneInstant self) {
    return "Instant { nanoseconds: " + self.nanoseconds() + " }";
  }
}
