package dev.runevm.launcher.benchmarking;

import dev.runevm.language.capability.Grants;
import java.time.Duration;
import java.util.List;

/**
 * How benchmarks are run.
 *
 * @param filters only benchmarks whose names contain one of these; all if there are none
 * @param exact whether the names must be equal to a filter
 * @param warmUp how long each runs before it is measured
 * @param time how long each is measured
 * @param grants what benchmarks may do
 * @param json whether the report is for programs
 */
public record BenchmarkOptions(
    List<String> filters,
    boolean exact,
    Duration warmUp,
    Duration time,
    Grants grants,
    boolean json) {

  /** Whether a benchmark is meant. */
  boolean includes(String name) {
    return filters.isEmpty() || filters.stream().anyMatch(exact ? name::equals : name::contains);
  }
}
