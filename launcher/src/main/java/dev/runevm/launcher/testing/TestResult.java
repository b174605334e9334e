package dev.runevm.launcher.testing;

import dev.runevm.launcher.console.Paint;

/**
 * What came of a test.
 *
 * @param test the test
 * @param status whether all is well
 * @param nanoseconds how long it ran
 * @param message why it failed, in a line; empty if it did not
 * @param details why it failed, with the place and the calls that led there, as it is shown
 * @param output what it printed, on both streams, unless that was shown at once
 */
record TestResult(
    TestCase test, Status status, long nanoseconds, String message, String details, String output) {
  /** Whether all is well. */
  enum Status {
    /** It did what was expected. */
    PASSED("passed"),
    /** It did not. */
    FAILED("failed"),
    /** It was not run because its author wants that. */
    IGNORED("ignored");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** The word in reports. */
    String word() {
      return word;
    }
  }

  static TestResult passed(TestCase test, long nanoseconds, String output) {
    return new TestResult(test, Status.PASSED, nanoseconds, "", "", output);
  }

  static TestResult ignored(TestCase test) {
    return new TestResult(test, Status.IGNORED, 0, "", "", "");
  }

  /** A failure; the first line of the details says all in short. */
  static TestResult failed(TestCase test, long nanoseconds, String details, String output) {
    String whole = details.stripTrailing() + "\n";
    String message = Paint.remove(details).lines().findFirst().orElse("");
    return new TestResult(test, Status.FAILED, nanoseconds, message, whole, output);
  }

  boolean isFailure() {
    return status == Status.FAILED;
  }
}
