package dev.runevm.launcher.testing;

import dev.runevm.launcher.console.TimeText;
import java.util.ArrayList;
import java.util.List;

/**
 * How a run of tests went.
 *
 * @param passed how many passed
 * @param failed how many failed
 * @param ignored how many were left out because their authors want that
 * @param filtered how many the filters left out
 * @param notRun how many were not reached
 * @param nanoseconds how long it took
 */
record TestSummary(
    int passed, int failed, int ignored, int filtered, int notRun, long nanoseconds) {

  /** One line: {@code 3 tests: 2 passed, 1 failed, in 12.3 ms}. */
  @Override
  public String toString() {
    int all = passed + failed + ignored + notRun;
    List<String> parts = new ArrayList<>();
    parts.add(passed + " passed");
    add(parts, failed, "failed");
    add(parts, ignored, "ignored");
    add(parts, notRun, "not run");
    add(parts, filtered, "filtered out");
    return all
        + (all == 1 ? " test: " : " tests: ")
        + String.join(", ", parts)
        + ", in "
        + TimeText.of(nanoseconds);
  }

  private static void add(List<String> parts, int number, String what) {
    if (number > 0) {
      parts.add(number + " " + what);
    }
  }
}
