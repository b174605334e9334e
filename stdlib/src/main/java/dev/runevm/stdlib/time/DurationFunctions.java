package dev.runevm.stdlib.time;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.UnsignedLong;
import java.math.BigInteger;
import java.time.Duration;

/** The functions and methods of {@code Duration}. */
@RunePart(of = TimeModule.class, type = "Duration")
final class DurationFunctions {
  private static final String USE = "use time::Duration;\n";
  private static final long NANOS_PER_SECOND = 1_000_000_000L;
  private static final double LARGEST_SECONDS = 9.2e18;

  private DurationFunctions() {}

  @RuneFunction(
      name = "new",
      doc = "So many seconds and nanoseconds.",
      example = USE + "assert_eq!(Duration::new(1, 500).as_nanos(), 1_000_000_500u64);")
  static RuneDuration create(@Unsigned long secs, @Unsigned(bits = 32) long nanos) {
    return new RuneDuration(new RuneDuration(seconds(secs)).sum(scaled(nanos, NANOS_PER_SECOND)));
  }

  @RuneFunction(
      doc = "So many seconds.",
      example = USE + "assert_eq!(Duration::from_secs(2).as_millis(), 2000u64);")
  static RuneDuration fromSecs(@Unsigned long secs) {
    return new RuneDuration(seconds(secs));
  }

  private static Duration seconds(long unsigned) {
    if (unsigned < 0) {
      throw RuneError.panic("a duration of so many seconds is too long");
    }
    return Duration.ofSeconds(unsigned);
  }

  @RuneFunction(
      doc = "So many milliseconds.",
      example = USE + "assert_eq!(Duration::from_millis(1500).as_secs(), 1u64);")
  static RuneDuration fromMillis(@Unsigned long millis) {
    return scaled(millis, 1_000L);
  }

  @RuneFunction(
      doc = "So many microseconds.",
      example = USE + "assert_eq!(Duration::from_micros(5).as_nanos(), 5000u64);")
  static RuneDuration fromMicros(@Unsigned long micros) {
    return scaled(micros, 1_000_000L);
  }

  @RuneFunction(
      doc = "So many nanoseconds.",
      example = USE + "assert_eq!(Duration::from_nanos(5).as_nanos(), 5u64);")
  static RuneDuration fromNanos(@Unsigned long nanos) {
    return scaled(nanos, NANOS_PER_SECOND);
  }

  private static RuneDuration scaled(long unsigned, long perSecond) {
    long secs = Long.divideUnsigned(unsigned, perSecond);
    long rest = Long.remainderUnsigned(unsigned, perSecond);
    return new RuneDuration(Duration.ofSeconds(secs, rest * (NANOS_PER_SECOND / perSecond)));
  }

  @RuneFunction(
      doc = "So many seconds with a fraction. What is negative or no number panics.",
      example = USE + "assert_eq!(Duration::from_secs_f64(1.5).as_millis(), 1500u64);")
  static RuneDuration fromSecsF64(double secs) {
    if (!(secs >= 0 && secs < LARGEST_SECONDS)) {
      throw RuneError.panic("cannot convert float seconds to Duration: " + secs);
    }
    long whole = (long) secs;
    return new RuneDuration(
        Duration.ofSeconds(whole, Math.round((secs - whole) * NANOS_PER_SECOND)));
  }

  @RuneMethod(
      doc = "Whether it is no time at all.",
      example = USE + "assert!(Duration::from_secs(0).is_zero());")
  static boolean isZero(RuneDuration self) {
    return self.value().isZero();
  }

  @Unsigned
  @RuneMethod(
      doc = "The whole seconds.",
      example = USE + "assert_eq!(Duration::from_millis(1500).as_secs(), 1u64);")
  static long asSecs(RuneDuration self) {
    return self.value().toSeconds();
  }

  @Unsigned
  @RuneMethod(
      doc = "The milliseconds beside the whole seconds.",
      example = USE + "assert_eq!(Duration::from_millis(1500).subsec_millis(), 500u64);")
  static long subsecMillis(RuneDuration self) {
    return self.value().toMillisPart();
  }

  @Unsigned
  @RuneMethod(
      doc = "The microseconds beside the whole seconds.",
      example = USE + "assert_eq!(Duration::from_millis(1500).subsec_micros(), 500_000u64);")
  static long subsecMicros(RuneDuration self) {
    return self.value().toNanosPart() / 1_000;
  }

  @Unsigned
  @RuneMethod(
      doc = "The nanoseconds beside the whole seconds.",
      example = USE + "assert_eq!(Duration::from_nanos(5).subsec_nanos(), 5u64);")
  static long subsecNanos(RuneDuration self) {
    return self.value().toNanosPart();
  }

  @RuneMethod(
      doc = "All of it in milliseconds.",
      example = USE + "assert_eq!(Duration::from_secs(1).as_millis(), 1000u64);")
  @Returns("u64")
  static Object asMillis(RuneDuration self) {
    return total(self, 1_000);
  }

  @RuneMethod(
      doc = "All of it in microseconds.",
      example = USE + "assert_eq!(Duration::from_millis(1).as_micros(), 1000u64);")
  @Returns("u64")
  static Object asMicros(RuneDuration self) {
    return total(self, 1_000_000);
  }

  @RuneMethod(
      doc = "All of it in nanoseconds.",
      example = USE + "assert_eq!(Duration::from_micros(1).as_nanos(), 1000u64);")
  @Returns("u64")
  static Object asNanos(RuneDuration self) {
    return total(self, NANOS_PER_SECOND);
  }

  private static Object total(RuneDuration duration, long perSecond) {
    BigInteger total =
        BigInteger.valueOf(duration.value().toSeconds())
            .multiply(BigInteger.valueOf(perSecond))
            .add(
                BigInteger.valueOf(
                    duration.value().toNanosPart() / (NANOS_PER_SECOND / perSecond)));
    if (total.bitLength() > Long.SIZE) {
      throw RuneError.panic("a duration is too long for this unit");
    }
    return UnsignedLong.of(total.longValue());
  }

  @RuneMethod(
      doc = "All of it in seconds with a fraction.",
      example = USE + "assert_eq!(Duration::from_millis(1500).as_secs_f64(), 1.5);")
  static double asSecsF64(RuneDuration self) {
    return self.seconds();
  }

  @RuneMethod(
      doc = "The sum: `a + b`.",
      example =
          USE
              + "assert_eq!(Duration::from_secs(1) + Duration::from_secs(2),"
              + " Duration::from_secs(3));")
  static RuneDuration add(RuneDuration self, RuneDuration other) {
    return new RuneDuration(self.sum(other));
  }

  @RuneMethod(
      doc = "Adds another one: `a += b`.",
      example =
          USE
              + "let d = Duration::from_secs(1);\n"
              + "d += Duration::from_secs(2);\n"
              + "assert_eq!(d, Duration::from_secs(3));")
  static void addAssign(RuneDuration self, RuneDuration other) {
    self.add(other);
  }

  @RuneMethod(
      doc = "The difference: `a - b`. A negative one panics.",
      example =
          USE
              + "assert_eq!(Duration::from_secs(3) - Duration::from_secs(2),"
              + " Duration::from_secs(1));")
  static RuneDuration sub(RuneDuration self, RuneDuration other) {
    return new RuneDuration(self.difference(other));
  }

  @RuneMethod(
      doc = "Takes another one away: `a -= b`.",
      example =
          USE
              + "let d = Duration::from_secs(3);\n"
              + "d -= Duration::from_secs(2);\n"
              + "assert_eq!(d, Duration::from_secs(1));")
  static void subAssign(RuneDuration self, RuneDuration other) {
    self.subtract(other);
  }

  @RuneMethod(
      doc = "Whether both are equally long; used by `==`.",
      example = USE + "assert!(Duration::from_secs(1) == Duration::from_millis(1000));")
  static boolean partialEq(RuneDuration self, RuneDuration other) {
    return self.value().equals(other.value());
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
    return BuiltinTypes.ordering(self.value().compareTo(other.value()));
  }

  @RuneMethod(
      doc = "The debug form: `1.5s`.",
      example = USE + "assert_eq!(format!(\"{:?}\", Duration::from_millis(1500)), \"1.5s\");")
  static String debugFmt(RuneDuration self) {
    return self.toString();
  }
}
