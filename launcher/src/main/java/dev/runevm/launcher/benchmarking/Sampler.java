package dev.runevm.launcher.benchmarking;

import dev.runevm.interpreter.time.MonotonicClock;
import dev.runevm.stdlib.bench.Bencher;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Measures one function: first it runs until it is warm, then so many calls in a row are one sample
 * that a hundred samples take the time that there is.
 */
final class Sampler implements Bencher.Meter {
  private static final int SAMPLES = 100;

  /** However long a call takes, fewer samples than this say nothing about the spread. */
  private static final int FEWEST = 5;

  private final long warmUp;
  private final long time;
  private Statistics statistics;

  /**
   * A sampler.
   *
   * @param warmUp how long the function runs before it is measured
   * @param time how long it is measured
   */
  Sampler(Duration warmUp, Duration time) {
    this.warmUp = warmUp.toNanos();
    this.time = time.toNanos();
  }

  /** What was measured; empty if nothing was. */
  Optional<Statistics> statistics() {
    return Optional.ofNullable(statistics);
  }

  @Override
  public void measure(Runnable call) {
    double perCall = warmUp(call);
    long calls = Math.max(1, Math.round(time / (SAMPLES * Math.max(1, perCall))));
    double[] samples = new double[SAMPLES];
    int count = 0;
    long start = MonotonicClock.nanoseconds();
    while (count < SAMPLES && (count < FEWEST || MonotonicClock.nanoseconds() - start < time)) {
      samples[count++] = (double) time(call, calls) / calls;
    }
    statistics = Statistics.of(Arrays.copyOf(samples, count), calls);
  }

  /** Runs ever more calls until the time is over; the time of one call at the end. */
  private double warmUp(Runnable call) {
    long start = MonotonicClock.nanoseconds();
    long calls = 1;
    while (true) {
      long took = time(call, calls);
      long passed = MonotonicClock.nanoseconds() - start;
      if (passed >= warmUp) {
        return (double) took / calls;
      }
      if (took < warmUp / 10) {
        calls *= 2;
      }
    }
  }

  private static long time(Runnable call, long calls) {
    long start = MonotonicClock.nanoseconds();
    for (long i = 0; i < calls; i++) {
      call.run();
    }
    return MonotonicClock.nanoseconds() - start;
  }
}
