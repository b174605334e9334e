package dev.runevm.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;

/**
 * What one process showed.
 *
 * @param job what it was to do
 * @param wallMillis from its start to its end
 * @param peakKibibytes its largest resident set, or 0 where that was not asked
 * @param checksum of the last iteration; empty where it printed none
 * @param millis of each iteration
 * @param failure why it does not count; empty if it does
 */
record Sample(
    Job job,
    double wallMillis,
    long peakKibibytes,
    String checksum,
    List<Double> millis,
    String failure) {

  private static final double ONE_SECOND = 1000;
  private static final double HALF_A_SECOND = 500;

  boolean counts() {
    return failure.isEmpty();
  }

  /** The median of the second half of the iterations. */
  double steady() {
    return Statistics.median(millis.subList(millis.size() / 2, millis.size()));
  }

  double fastest() {
    return millis.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
  }

  /** The median of the iterations that began between 1 and 1.5 seconds; NaN if none did. */
  double afterOneSecond() {
    List<Double> then = new ArrayList<>();
    double begin = 0;
    for (double each : millis) {
      if (begin >= ONE_SECOND && begin < ONE_SECOND + HALF_A_SECOND) {
        then.add(each);
      }
      begin += each;
    }
    return Statistics.median(then);
  }
}
