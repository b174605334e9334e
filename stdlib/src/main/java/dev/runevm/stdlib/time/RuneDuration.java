package dev.runevm.stdlib.time;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneCloneable;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/**
 * A span of time that is not negative: seconds as an unsigned number of 64 bits, and nanoseconds
 * below a second. Compound assignment changes it in place.
 */
public final class RuneDuration implements RuneCloneable, Comparable<RuneDuration> {
  static final RuneType TYPE = RuneType.nativeType("time::Duration");
  static final int NANOS_PER_SECOND = 1_000_000_000;

  private static final double TWO_TO_64 = 0x1p64;
  private static final String CONVERSION = "cannot convert float seconds to Duration: value is ";

  private long seconds;
  private int nanos;

  private RuneDuration(long seconds, int nanos) {
    this.seconds = seconds;
    this.nanos = nanos;
  }

  /**
   * So many seconds and nanoseconds, both unsigned; the nanoseconds may be a second or more.
   *
   * @return empty if that is too long
   */
  static Optional<RuneDuration> of(long seconds, long nanos) {
    long whole = seconds + Long.divideUnsigned(nanos, NANOS_PER_SECOND);
    return Long.compareUnsigned(whole, seconds) < 0
        ? Optional.empty()
        : Optional.of(
            new RuneDuration(whole, (int) Long.remainderUnsigned(nanos, NANOS_PER_SECOND)));
  }

  /** So many parts of a second, an unsigned number. */
  static RuneDuration ofParts(long parts, int perSecond) {
    long rest = Long.remainderUnsigned(parts, perSecond);
    return new RuneDuration(
        Long.divideUnsigned(parts, perSecond), (int) rest * (NANOS_PER_SECOND / perSecond));
  }

  /** Seconds with a fraction, to the nearest nanosecond. What is no such span is a panic. */
  static RuneDuration ofSeconds(double seconds) {
    if (seconds < 0) {
      throw RuneError.panic(CONVERSION + "negative");
    }
    if (!(seconds < TWO_TO_64)) {
      throw RuneError.panic(CONVERSION + "either too big or NaN");
    }
    BigInteger nanos =
        new BigDecimal(seconds)
            .movePointRight(9)
            .setScale(0, RoundingMode.HALF_EVEN)
            .toBigInteger();
    BigInteger[] parts = nanos.divideAndRemainder(BigInteger.valueOf(NANOS_PER_SECOND));
    return new RuneDuration(parts[0].longValue(), parts[1].intValue());
  }

  /** So long as Java says, which must not be negative. */
  static RuneDuration of(Duration duration) {
    return new RuneDuration(duration.toSeconds(), duration.toNanosPart());
  }

  /** The longest there is. */
  static RuneDuration longest() {
    return new RuneDuration(-1, NANOS_PER_SECOND - 1);
  }

  /** The whole seconds, unsigned. */
  long seconds() {
    return seconds;
  }

  /** The nanoseconds beside the whole seconds. */
  int nanos() {
    return nanos;
  }

  boolean isZero() {
    return seconds == 0 && nanos == 0;
  }

  /** As Java says it; what is too long for that becomes the longest that it can say. */
  public Duration toJava() {
    return seconds < 0
        ? Duration.ofSeconds(Long.MAX_VALUE, nanos)
        : Duration.ofSeconds(seconds, nanos);
  }

  /** All of it in parts of a second, rounded down; an error if that is no u64. */
  long inParts(int perSecond) {
    BigInteger total =
        new BigInteger(Long.toUnsignedString(seconds))
            .multiply(BigInteger.valueOf(perSecond))
            .add(BigInteger.valueOf(nanos / (NANOS_PER_SECOND / perSecond)));
    if (total.bitLength() > Long.SIZE) {
      throw RuneError.of(ErrorKind.INTEGER_TO_VALUE_COERCION, total, "u64");
    }
    return total.longValue();
  }

  /** All of it in seconds with a fraction. */
  double inSeconds() {
    double whole = new BigInteger(Long.toUnsignedString(seconds)).doubleValue();
    return whole + nanos / (double) NANOS_PER_SECOND;
  }

  /** The sum; too long a one is a panic. */
  RuneDuration plus(RuneDuration other) {
    long whole = seconds + other.seconds;
    Optional<RuneDuration> sum =
        Long.compareUnsigned(whole, seconds) < 0
            ? Optional.empty()
            : of(whole, (long) nanos + other.nanos);
    return sum.orElseThrow(() -> RuneError.panic("overflow when adding durations"));
  }

  /** The difference; a negative one is a panic. */
  RuneDuration minus(RuneDuration other) {
    if (compareTo(other) < 0) {
      throw RuneError.panic("overflow when subtracting durations");
    }
    int rest = nanos - other.nanos;
    return rest < 0
        ? new RuneDuration(seconds - other.seconds - 1, rest + NANOS_PER_SECOND)
        : new RuneDuration(seconds - other.seconds, rest);
  }

  /** Becomes as long as another. */
  void become(RuneDuration other) {
    seconds = other.seconds;
    nanos = other.nanos;
  }

  @Override
  public int compareTo(RuneDuration other) {
    int bySeconds = Long.compareUnsigned(seconds, other.seconds);
    return bySeconds != 0 ? bySeconds : Integer.compare(nanos, other.nanos);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuneDuration that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(seconds) * 31 + nanos;
  }

  @Override
  public RuneType type() {
    return TYPE;
  }

  /** As long, to be changed apart. */
  RuneDuration copy() {
    return new RuneDuration(seconds, nanos);
  }

  @Override
  public RuneValue cloneValue() {
    return copy();
  }

  /** The number with the largest unit in which it is at least 1: {@code 1.5s}, {@code 20ms}. */
  @Override
  public String toString() {
    if (seconds != 0) {
      return decimal(Long.toUnsignedString(seconds), nanos, 9, "s");
    }
    if (nanos >= 1_000_000) {
      return decimal(Integer.toString(nanos / 1_000_000), nanos % 1_000_000, 6, "ms");
    }
    if (nanos >= 1_000) {
      return decimal(Integer.toString(nanos / 1_000), nanos % 1_000, 3, "µs");
    }
    return nanos + "ns";
  }

  private static String decimal(String whole, int fraction, int digits, String unit) {
    String text = Integer.toString(fraction);
    String padded = "0".repeat(digits - text.length()) + text;
    String trimmed = padded.replaceFirst("0+$", "");
    return trimmed.isEmpty() ? whole + unit : whole + "." + trimmed + unit;
  }
}
