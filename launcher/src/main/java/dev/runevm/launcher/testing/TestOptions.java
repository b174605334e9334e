package dev.runevm.launcher.testing;

import dev.runevm.language.capability.Grants;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How tests are run.
 *
 * @param filters only tests whose names contain one of these; all if there are none
 * @param exact whether the names must be equal to a filter
 * @param examples whether the examples in documentation are run as well
 * @param grants what tests may do
 * @param capture whether what tests print is kept back until one fails
 * @param failFast whether the first failure ends the run
 * @param jobs how many tests run at the same time
 * @param timeout how long a test may run
 */
public record TestOptions(
    List<String> filters,
    boolean exact,
    boolean examples,
    Grants grants,
    boolean capture,
    boolean failFast,
    int jobs,
    Optional<Duration> timeout) {

  /** Whether a test is meant. */
  boolean includes(TestCase test) {
    return filters.isEmpty()
        || filters.stream()
            .anyMatch(filter -> exact ? test.name().equals(filter) : test.name().contains(filter));
  }
}
