package dev.runevm.stdlib.time;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.language.capability.Capability;

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
    return RuneInstant.now();
  }

  @RuneMethod(
      doc = "The time from this moment until now.",
      example = USE + "assert!(start.elapsed() < Duration::from_secs(60));",
      requires = Capability.CLOCK)
  static RuneDuration elapsed(RuneInstant self) {
    return RuneInstant.now().since(self);
  }

  @RuneMethod(
      doc = "The time from another moment to this one; zero if the other is later.",
      example = USE + "assert!(start.duration_since(start).is_zero());")
  static RuneDuration durationSince(RuneInstant self, RuneInstant earlier) {
    return self.since(earlier);
  }

  @RuneMethod(
      doc = "The moment that is so much later: `instant + duration`.",
      example = USE + "assert!(start + Duration::from_secs(1) > start);")
  static RuneInstant add(RuneInstant self, RuneDuration duration) {
    return self.plus(duration);
  }

  @RuneMethod(
      doc = "Moves it into the future: `instant += duration`.",
      example =
          USE
              + "let later = start.clone();\nlater += Duration::SECOND;\n"
              + "assert_eq!(later.duration_since(start), Duration::SECOND);")
  static void addAssign(RuneInstant self, RuneDuration duration) {
    self.become(self.plus(duration));
  }

  @RuneMethod(
      doc = "Moves it into the past: `instant -= duration`.",
      example =
          USE
              + "let earlier = start.clone();\n"
              + "earlier -= Duration::SECOND;\n"
              + "assert!(earlier < start);")
  static void subAssign(RuneInstant self, RuneDuration duration) {
    self.become(self.minus(duration));
  }

  @RuneMethod(
      doc = "The moment that is so much earlier: `instant - duration`.",
      example = USE + "assert!(start - Duration::from_secs(1) < start);")
  static RuneInstant sub(RuneInstant self, RuneDuration duration) {
    return self.minus(duration);
  }

  @RuneMethod(
      doc = "Whether both are the same moment; used by `==`.",
      example = USE + "assert!(start == start);")
  static boolean partialEq(RuneInstant self, RuneInstant other) {
    return self.equals(other);
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
    return BuiltinTypes.ordering(self.compareTo(other));
  }

  @RuneMethod(
      doc = "What a hash is made of.",
      example =
          USE
              + "let seen = std::collections::HashSet::new();\nseen.insert(start);\n"
              + "assert!(seen.contains(start));")
  static long hash(RuneInstant self) {
    return self.hashCode();
  }

  @RuneMethod(
      doc = "The debug form.",
      example = USE + "assert!(format!(\"{:?}\", start).starts_with(\"Instant\"));")
  static String debugFmt(RuneInstant self) {
    return self.toString();
  }
}
