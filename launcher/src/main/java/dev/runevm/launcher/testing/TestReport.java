package dev.runevm.launcher.testing;

import dev.runevm.launcher.console.CommandFailure;

/** Tells about a run of tests while it goes on. */
interface TestReport {
  /** The tests of a program begin. */
  void begin(TestSuite suite);

  /** A test of the program that began last is done. */
  void result(TestResult result);

  /** All is over, or was ended before. */
  void end(TestSummary summary) throws CommandFailure;
}
