package dev.runevm.launcher.benchmarking;

import java.util.Locale;

/**
 * How a benchmark compares with an earlier run.
 *
 * @param change the difference of the medians as a part of the earlier one; positive is slower
 * @param verdict what that means
 */
record Comparison(double change, Verdict verdict) {
  /** Smaller differences are never real: machines are not that steady. */
  private static final double STEADY = 0.02;

  /** What a difference means. */
  enum Verdict {
    /** It takes less time than before. */
    FASTER,
    /** It takes more time than before. */
    SLOWER,
    /** The difference is within the spread of the samples. */
    SAME;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An earlier run.
   *
   * @param median in nanoseconds
   * @param spread the distance of its quartiles in nanoseconds
   */
  record Earlier(double median, double spread) {}

  static Comparison of(Earlier earlier, Statistics now) {
    double difference = now.median() - earlier.median();
    double spread = Math.max(earlier.spread(), now.spread());
    boolean same = Math.abs(difference) <= Math.max(spread, STEADY * earlier.median());
    Verdict verdict = same ? Verdict.SAME : difference < 0 ? Verdict.FASTER : Verdict.SLOWER;
    return new Comparison(difference / earlier.median(), verdict);
  }

  /** The change in percent and the verdict: {@code -12.3 % faster}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%+.1f %% %s", change * 100, verdict.word());
  }
}
