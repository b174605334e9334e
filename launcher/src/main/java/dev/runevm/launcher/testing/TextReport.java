package dev.runevm.launcher.testing;

import dev.runevm.launcher.console.Paint;
import dev.runevm.launcher.console.TimeText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * For people: a line for each test, then what is wrong with those that failed, then the numbers.
 *
 * <pre>
 * src/lib.rn
 *   ok       parse::numbers     812 µs
 *   FAILED   parse::floats     1.02 ms
 * </pre>
 */
final class TextReport implements TestReport {
  private static final int MOST_COLUMNS = 60;

  private final PrintStream out;
  private final boolean color;
  private final boolean quiet;
  private final List<TestResult> failures = new ArrayList<>();
  private int width;

  /**
   * A report.
   *
   * @param quiet whether only failures and the numbers are shown
   */
  TextReport(PrintStream out, boolean color, boolean quiet) {
    this.out = out;
    this.color = color;
    this.quiet = quiet;
  }

  @Override
  public void begin(TestSuite suite) {
    width =
        suite.tests().stream()
            .mapToInt(test -> test.name().length())
            .filter(length -> length <= MOST_COLUMNS)
            .max()
            .orElse(0);
    if (!quiet) {
      out.println(suite.file());
    }
  }

  @Override
  public void result(TestResult result) {
    if (result.isFailure()) {
      failures.add(result);
    }
    if (!quiet) {
      out.println("  " + word(result) + " " + result.test().name() + time(result));
      out.flush();
    }
  }

  private String word(TestResult result) {
    return switch (result.status()) {
      case PASSED -> Paint.GREEN.on("ok     ", color);
      case FAILED -> Paint.RED.on("FAILED ", color);
      case IGNORED -> Paint.YELLOW.on("ignored", color);
    };
  }

  /** The time, below those of the other tests; nothing if the test did not run. */
  private String time(TestResult result) {
    if (result.nanoseconds() == 0) {
      return "";
    }
    int missing = Math.max(0, width - result.test().name().length());
    String time = String.format(Locale.ROOT, "%8s", TimeText.of(result.nanoseconds()));
    return " ".repeat(missing + 2) + Paint.DIM.on(time, color);
  }

  @Override
  public void end(TestSummary summary) {
    for (TestResult failure : failures) {
      out.println();
      out.println(
          Paint.RED.on("FAILED", color)
              + " "
              + failure.test().name()
              + " in "
              + failure.test().file());
      out.print(failure.details());
      if (!failure.output().isEmpty()) {
        out.println("  It printed:");
        failure.output().lines().forEach(line -> out.println("  | " + line));
      }
    }
    if (!quiet || !failures.isEmpty()) {
      out.println();
    }
    Paint paint = summary.failed() == 0 ? Paint.GREEN : Paint.RED;
    out.println(paint.on(summary.toString(), color));
    out.flush();
  }
}
