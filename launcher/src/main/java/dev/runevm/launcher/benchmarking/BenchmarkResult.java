package dev.runevm.launcher.benchmarking;

import java.util.Optional;

/**
 * What came of a benchmark.
 *
 * @param benchmark the benchmark
 * @param statistics what was measured; empty if it failed
 * @param problem why it failed, as it is shown; empty if it did not
 * @param before the median of an earlier run, in nanoseconds, and how it compares
 */
record BenchmarkResult(
    Benchmark benchmark,
    Optional<Statistics> statistics,
    String problem,
    Optional<Comparison> before) {

  static BenchmarkResult measured(Benchmark benchmark, Statistics statistics, Baseline baseline) {
    Optional<Comparison> before =
        baseline.find(benchmark).map(earlier -> Comparison.of(earlier, statistics));
    return new BenchmarkResult(benchmark, Optional.of(statistics), "", before);
  }

  static BenchmarkResult failed(Benchmark benchmark, String problem) {
    String text = problem.stripTrailing() + "\n";
    return new BenchmarkResult(benchmark, Optional.empty(), text, Optional.empty());
  }

  boolean isFailure() {
    return statistics.isEmpty();
  }
}
