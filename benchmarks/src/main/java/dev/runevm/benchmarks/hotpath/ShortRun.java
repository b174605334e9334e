package dev.runevm.benchmarks.hotpath;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * Measures ratios in seconds instead of minutes: all in this one JVM, Rune and Java in turns, so
 * that whatever slows the machine down meets both. Good enough to notice a hot path that is not
 * compiled any more.
 */
final class ShortRun {
  private static final long WARM_UP_NANOS = 500_000_000;
  private static final long SAMPLE_NANOS = 2_000_000;
  private static final int SAMPLES = 15;

  /** Time of the processor, because others may use it too. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ShortRun() {}

  static Ratios measure(List<String> titles) {
    Map<String, Double> ratios = new TreeMap<>();
    try (Session session = new Session()) {
      for (String title : titles) {
        Twin twin = Twin.of(title);
        ratios.put(title, ratio(session.rune(twin), twin::java));
      }
    }
    return new Ratios(ratios);
  }

  private static double ratio(LongSupplier rune, LongSupplier java) {
    long expected = java.getAsLong();
    int runs = warmUp(rune, expected);
    int javaRuns = warmUp(java, expected);
    double[] runeSamples = new double[SAMPLES];
    double[] javaSamples = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      runeSamples[i] = sample(rune, runs, expected);
      javaSamples[i] = sample(java, javaRuns, expected);
    }
    return median(runeSamples) / median(javaSamples);
  }

  /** Runs it for a while; how often it has to run to fill a sample. */
  private static int warmUp(LongSupplier work, long expected) {
    long start = THREADS.getCurrentThreadCpuTime();
    long before = start;
    long last = start;
    while (last - start < WARM_UP_NANOS) {
      before = last;
      check(expected, work.getAsLong());
      last = THREADS.getCurrentThreadCpuTime();
    }
    return (int) Math.max(1, SAMPLE_NANOS / Math.max(1, last - before));
  }

  private static double sample(LongSupplier work, int runs, long expected) {
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < runs; i++) {
      check(expected, work.getAsLong());
    }
    return (double) (THREADS.getCurrentThreadCpuTime() - start) / runs;
  }

  private static void check(long expected, long result) {
    if (result != expected) {
      throw new IllegalStateException(result + " instead of " + expected);
    }
  }

  private static double median(double[] samples) {
    Arrays.sort(samples);
    return samples[samples.length / 2];
  }
}
