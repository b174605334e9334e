package dev.runevm.stdlib.time;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneConstant;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.UnsignedLong;

/** The functions and methods of {@code Duration}. */
@RunePart(of = TimeModule.class, type = "Duration")
final class DurationFunctions {
  private static final String USE = "use time::Duration;\n";
  private static final int MILLIS = 1_000;
  private static final int MICROS = 1_000_000;
  private static final int NANOS = RuneDuration.NANOS_PER_SECOND;

  private DurationFunctions() {}

  @RuneConstant(doc = "No time at all.")
  static RuneDuration zero() {
    return RuneDuration.ofParts(0, 1);
  }

  @RuneConstant(doc = "One second.")
  static RuneDuration second() {
    return RuneDuration.ofParts(1, 1);
  }

  @RuneConstant(doc = "One millisecond.")
  static RuneDuration millisecond() {
    return RuneDuration.ofParts(1, MILLIS);
  }

  @RuneConstant(doc = "One microsecond.")
  static RuneDuration microsecond() {
    return RuneDuration.ofParts(1, MICROS);
  }

  @RuneConstant(doc = "One nanosecond.")
  static RuneDuration nanosecond() {
    return RuneDuration.ofParts(1, NANOS);
  }

  @RuneConstant(doc = "The longest duration: 2^64 seconds less a nanosecond.")
  static RuneDuration max() {
    return RuneDuration.longest();
  }

  @RuneFunction(
      name = "new",
      doc = "So many seconds and nanoseconds.",
      example = USE + "assert_eq!(Duration::new(1, 500).as_nanos(), 1_000_000_500u64);")
  static RuneDuration create(@Unsigned(bits = 64) long secs, @Unsigned(bits = 32) long nanos) {
    return RuneDuration.of(secs, nanos)
        .orElseThrow(() -> RuneError.panic("overflow in Duration::new"));
  }

  @RuneFunction(
      doc = "So many seconds.",
      example = USE + "assert_eq!(Duration::from_secs(2).as_millis(), 2000u64);")
  static RuneDuration fromSecs(@Unsigned(bits = 64) long secs) {
    return RuneDuration.ofParts(secs, 1);
  }

  @RuneFunction(
      doc = "So many milliseconds.",
      example = USE + "assert_eq!(Duration::from_millis(1500).as_secs(), 1u64);")
  static RuneDuration fromMillis(@Unsigned(bits = 64) long millis) {
    return RuneDuration.ofParts(millis, MILLIS);
  }

  @RuneFunction(
      doc = "So many microseconds.",
      example = USE + "assert_eq!(Duration::from_micros(5).as_nanos(), 5000u64);")
  static RuneDuration fromMicros(@Unsigned(bits = 64) long micros) {
    return RuneDuration.ofParts(micros, MICROS);
  }

  @RuneFunction(
      doc = "So many nanoseconds.",
      example = USE + "assert_eq!(Duration::from_nanos(5).as_nanos(), 5u64);")
  static RuneDuration fromNanos(@Unsigned(bits = 64) long nanos) {
    return RuneDuration.ofParts(nanos, NANOS);
  }

  @RuneFunction(
      doc = "So many seconds with a fraction. What is negative or no number panics.",
      example = USE + "assert_eq!(Duration::from_secs_f64(1.5).as_millis(), 1500u64);")
  static RuneDuration fromSecsF64(double secs) {
    return RuneDuration.ofSeconds(secs);
  }

  @RuneMethod(
      doc = "Whether it is no time at all.",
      example = USE + "assert!(Duration::from_secs(0).is_zero());")
  static boolean isZero(RuneDuration self) {
    return self.isZero();
  }

  @Unsigned
  @RuneMethod(
      doc = "The whole seconds.",
      example = USE + "assert_eq!(Duration::from_millis(1500).as_secs(), 1u64);")
  static long asSecs(RuneDuration self) {
    return self.seconds();
  }

  @Unsigned
  @RuneMethod(
      doc = "The milliseconds beside the whole seconds.",
      example = USE + "assert_eq!(Duration::from_millis(1500).subsec_millis(), 500u64);")
  static long subsecMillis(RuneDuration self) {
    return self.nanos() / (NANOS / MILLIS);
  }

  @Unsigned
  @RuneMethod(
      doc = "The microseconds beside the whole seconds.",
      example = USE + "assert_eq!(Duration::from_millis(1500).subsec_micros(), 500_000u64);")
  static long subsecMicros(RuneDuration self) {
    return self.nanos() / (NANOS / MICROS);
  }

  @Unsigned
  @RuneMethod(
      doc = "The nanoseconds beside the whole seconds.",
      example = USE + "assert_eq!(Duration::from_nanos(5).subsec_nanos(), 5u64);")
  static long subsecNanos(RuneDuration self) {
    return self.nanos();
  }

  @Unsigned
  @RuneMethod(
      doc = "All of it in milliseconds.",
      example = USE + "assert_eq!(Duration::from_secs(1).as_millis(), 1000u64);")
  static long asMillis(RuneDuration self) {
    return self.inParts(MILLIS);
  }

  @Unsigned
  @RuneMethod(
      doc = "All of it in microseconds.",
      example = USE + "assert_eq!(Duration::from_millis(1).as_micros(), 1000u64);")
  static long asMicros(RuneDuration self) {
    return self.inParts(MICROS);
  }

  @Unsigned
  @RuneMethod(
      doc = "All of it in nanoseconds.",
      example = USE + "assert_eq!(Duration::from_micros(1).as_nanos(), 1000u64);")
  static long asNanos(RuneDuration self) {
    return self.inParts(NANOS);
  }

  @RuneMethod(
      doc = "All of it in seconds with a fraction.",
      example = USE + "assert_eq!(Duration::from_millis(1500).as_secs_f64(), 1.5);")
  static double asSecsF64(RuneDuration self) {
    return self.inSeconds();
  }

  @RuneMethod(
      doc = "The sum: `a + b`.",
      example =
          USE
              + "assert_eq!(Duration::from_secs(1) + Duration::from_secs(2),"
              + " Duration::from_secs(3));")
  static RuneDuration add(RuneDuration self, RuneDuration other) {
    return self.plus(other);
  }

  @RuneMethod(
      doc = "Adds another one: `a += b`.",
      example =
          USE
              + "let d = Duration::from_secs(1);\n"
              + "d += Duration::from_secs(2);\n"
              + "assert_eq!(d, Duration::from_secs(3));")
  static void addAssign(RuneDuration self, RuneDuration other) {
    self.become(self.plus(other));
  }

  @RuneMethod(
      doc = "The difference: `a - b`. A negative one panics.",
      example =
          USE
              + "assert_eq!(Duration::from_secs(3) - Duration::from_secs(2),"
              + " Duration::from_secs(1));")
  static RuneDuration sub(RuneDuration self, RuneDuration other) {
    return self.minus(other);
  }

  @RuneMethod(
      doc = "Takes another one away: `a -= b`.",
      example =
          USE
              + "let d = Duration::from_secs(3);\n"
              + "d -= Duration::from_secs(2);\n"
              + "assert_eq!(d, Duration::from_secs(1));")
  static void subAssign(RuneDuration self, RuneDuration other) {
    self.become(self.minus(other));
  }

  @RuneMethod(
      doc = "Whether both are equally long; used by `==`.",
      example = USE + "assert!(Duration::from_secs(1) == Duration::from_millis(1000));")
  static boolean partialEq(RuneDuration self, RuneDuration other) {
    return self.equals(other);
  }

  @RuneMethod(
      doc = "Which is shorter; used by `<`.",
      example = USE + "assert!(Duration::from_secs(1) < Duration::from_secs(2));")
  @Returns("Option<std::cmp::Ordering>")
  static Object partialCmp(RuneDuration self, RuneDuration other) {
    return BuiltinTypes.some(cmp(self, other));
  }

  @RuneMethod(
      doc = "Which is shorter.",
      example =
          USE
              + "assert_eq!(Duration::from_secs(1).cmp(Duration::from_secs(2)),"
              + " std::cmp::Ordering::Less);")
  @Returns("std::cmp::Ordering")
  static Object cmp(RuneDuration self, RuneDuration other) {
    return BuiltinTypes.ordering(self.compareTo(other));
  }

  @RuneMethod(
      doc = "What a hash is made of.",
      example =
          USE
              + "let seen = std::collections::HashSet::new();\n"
              + "seen.insert(Duration::from_secs(1));\n"
              + "assert!(seen.contains(Duration::from_millis(1000)));")
  @Returns("(u64, i64)")
  static Object hash(RuneDuration self) {
    return RuneTuple.of(UnsignedLong.of(self.seconds()), (long) self.nanos());
  }

  @RuneMethod(
      doc = "The debug form: `1.5s`.",
      example = USE + "assert_eq!(format!(\"{:?}\", Duration::from_millis(1500)), \"1.5s\");")
  static String debugFmt(RuneDuration self) {
    return self.toString();
  }
}
