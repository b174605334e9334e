package dev.runevm.launcher.benchmarking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.runevm.launcher.benchmarking.Comparison.Earlier;
import dev.runevm.launcher.benchmarking.Comparison.Verdict;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The figures of benchmarks. */
final class StatisticsTest {
  private static final double EXACT = 1e-9;

  @Test
  void figuresOfSamples() {
    Statistics statistics = Statistics.of(new double[] {4, 1, 3, 2, 100}, 7);
    assertEquals(5, statistics.samples());
    assertEquals(7, statistics.calls());
    assertEquals(3, statistics.median(), EXACT);
    assertEquals(22, statistics.mean(), EXACT);
    assertEquals(
        Math.sqrt((18 * 18 + 21 * 21 + 19 * 19 + 20 * 20 + 78 * 78) / 4.0),
        statistics.deviation(),
        EXACT);
    assertEquals(2, statistics.spread(), EXACT);
    assertEquals(1, statistics.least(), EXACT);
    assertEquals(100, statistics.most(), EXACT);
    assertEquals(1, statistics.outliers());
    assertEquals(1e9 / 3, statistics.perSecond(), 1e-3);
  }

  @Test
  void oneSampleHasNoSpread() {
    Statistics statistics = Statistics.of(new double[] {5}, 1);
    assertEquals(5, statistics.median(), EXACT);
    assertEquals(0, statistics.deviation(), EXACT);
    assertEquals(0, statistics.outliers());
  }

  @Test
  void aMedianCanLieBetweenTwoSamples() {
    assertEquals(1.5, Statistics.of(new double[] {1, 2}, 1).median(), EXACT);
  }

  @Test
  void aDifferenceCountsIfItIsLargerThanTheSpread() {
    Statistics now = Statistics.of(new double[] {90, 100, 110}, 1);
    assertEquals(Verdict.SAME, Comparison.of(new Earlier(108, 1), now).verdict());
    assertEquals(Verdict.FASTER, Comparison.of(new Earlier(120, 5), now).verdict());
    assertEquals(Verdict.SAME, Comparison.of(new Earlier(120, 25), now).verdict());
    assertEquals(Verdict.SLOWER, Comparison.of(new Earlier(50, 5), now).verdict());
    assertEquals("+100.0 % slower", Comparison.of(new Earlier(50, 5), now).toString());
    Statistics steady = Statistics.of(new double[] {100}, 1);
    assertEquals(Verdict.SAME, Comparison.of(new Earlier(101, 0), steady).verdict());
  }

  @Test
  void eachSampleIsOfSoManyCallsThatTheTimeIsUsed() {
    AtomicLong calls = new AtomicLong();
    Sampler sampler = new Sampler(Duration.ofMillis(5), Duration.ofMillis(20));
    sampler.measure(calls::incrementAndGet);
    Statistics statistics = sampler.statistics().orElseThrow();
    assertEquals(true, calls.get() >= statistics.calls() * statistics.samples());
    assertEquals(true, statistics.samples() >= 5, statistics.toString());
    assertEquals(true, statistics.calls() > 1, statistics.toString());
  }
}
