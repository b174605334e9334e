package dev.runevm.launcher.benchmarking;

import java.util.Arrays;

/**
 * What was measured. All times are those of one call, in nanoseconds.
 *
 * @param samples how often it was measured
 * @param calls how many calls one measurement was of
 * @param median half of the samples are above it
 * @param mean the arithmetic mean
 * @param deviation the standard deviation of the samples
 * @param spread the distance of the quartiles: half of the samples lie within it
 * @param least the shortest sample
 * @param most the longest sample
 * @param outliers samples that are far from the others: more than one and a half times the spread
 *     outside of the quartiles
 */
record Statistics(
    int samples,
    long calls,
    double median,
    double mean,
    double deviation,
    double spread,
    double least,
    double most,
    int outliers) {
  private static final double FAR = 1.5;

  /** The statistics of samples, of which there is at least one. */
  static Statistics of(double[] samples, long calls) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    double mean = Arrays.stream(sorted).average().orElseThrow();
    double low = quantile(sorted, 0.25);
    double high = quantile(sorted, 0.75);
    double reach = FAR * (high - low);
    long outliers =
        Arrays.stream(sorted).filter(each -> each < low - reach || each > high + reach).count();
    return new Statistics(
        sorted.length,
        calls,
        quantile(sorted, 0.5),
        mean,
        deviation(sorted, mean),
        high - low,
        sorted[0],
        sorted[sorted.length - 1],
        (int) outliers);
  }

  /** Between two samples it is interpolated. */
  private static double quantile(double[] sorted, double part) {
    double place = part * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  private static double deviation(double[] samples, double mean) {
    if (samples.length == 1) {
      return 0;
    }
    double squares = Arrays.stream(samples).map(each -> (each - mean) * (each - mean)).sum();
    return Math.sqrt(squares / (samples.length - 1));
  }

  /** How many calls fit into a second. */
  double perSecond() {
    return 1e9 / median;
  }
}
