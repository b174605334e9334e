package dev.runevm.launcher.testing;

import dev.runevm.interpreter.time.MonotonicClock;
import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.program.ProgramThreads;
import dev.runevm.launcher.program.Toolchain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs tests, some of them at the same time if that is wanted, and tells about them in their order.
 * When the process is ended meanwhile, what is known by then is told.
 */
final class TestRun {
  private final Toolchain toolchain;
  private final TestOptions options;
  private final Console console;
  private final List<TestReport> reports;
  private final long start = MonotonicClock.nanoseconds();
  private int passed;
  private int failed;
  private int ignored;
  private boolean ended;

  TestRun(Toolchain toolchain, TestOptions options, Console console, List<TestReport> reports) {
    this.toolchain = toolchain;
    this.options = options;
    this.console = console;
    this.reports = List.copyOf(reports);
  }

  /**
   * Runs the tests to their end, or to the first failure if that is wanted.
   *
   * @param filtered how many were left out before
   * @return whether all passed
   */
  boolean run(List<TestSuite> suites, int filtered) throws CommandFailure {
    List<TestCase> tests = suites.stream().flatMap(suite -> suite.tests().stream()).toList();
    Thread interruption = new Thread(() -> endEarly(tests.size(), filtered), "rune-tests");
    Runtime.getRuntime().addShutdownHook(interruption);
    List<CompletableFuture<TestResult>> results = new ArrayList<>();
    tests.forEach(test -> results.add(new CompletableFuture<>()));
    AtomicInteger next = new AtomicInteger();
    try (Deadlines deadlines = new Deadlines(options.timeout())) {
      for (int i = 0; i < Math.min(options.jobs(), tests.size()); i++) {
        Thread worker =
            ProgramThreads.thread(() -> work(tests, results, next, deadlines), "tests-" + i);
        worker.setDaemon(true);
        worker.start();
      }
      tell(suites, results);
      next.set(tests.size());
    } finally {
      forget(interruption);
    }
    end(tests.size(), filtered);
    return failed == 0;
  }

  private static void forget(Thread interruption) {
    try {
      Runtime.getRuntime().removeShutdownHook(interruption);
    } catch (IllegalStateException endsAlready) {
      // It has begun to tell what is known, which is all that was to be done.
    }
  }

  private void work(
      List<TestCase> tests,
      List<CompletableFuture<TestResult>> results,
      AtomicInteger next,
      Deadlines deadlines) {
    try (TestWorker worker = new TestWorker(toolchain, options, console, deadlines)) {
      for (int i = next.getAndIncrement(); i < tests.size(); i = next.getAndIncrement()) {
        try {
          results.get(i).complete(worker.run(tests.get(i)));
        } catch (RuntimeException | Error fault) {
          results.get(i).completeExceptionally(fault);
        }
      }
    }
  }

  private void tell(List<TestSuite> suites, List<CompletableFuture<TestResult>> results) {
    int i = 0;
    for (TestSuite suite : suites) {
      synchronized (this) {
        reports.forEach(report -> report.begin(suite));
      }
      for (int end = i + suite.tests().size(); i < end; i++) {
        tell(await(results.get(i)));
        if (failed > 0 && options.failFast()) {
          return;
        }
      }
    }
  }

  private static TestResult await(CompletableFuture<TestResult> result) {
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a test could not be run", e.getCause());
    }
  }

  private synchronized void tell(TestResult result) {
    if (ended) {
      return;
    }
    switch (result.status()) {
      case PASSED -> passed++;
      case FAILED -> failed++;
      case IGNORED -> ignored++;
    }
    reports.forEach(report -> report.result(result));
  }

  private synchronized void end(int all, int filtered) throws CommandFailure {
    if (!ended) {
      ended = true;
      int notRun = all - passed - failed - ignored;
      long time = MonotonicClock.nanoseconds() - start;
      TestSummary summary = new TestSummary(passed, failed, ignored, filtered, notRun, time);
      for (TestReport report : reports) {
        report.end(summary);
      }
    }
  }

  private void endEarly(int all, int filtered) {
    try {
      console.say("interrupted");
      end(all, filtered);
    } catch (CommandFailure e) {
      console.say(e.getMessage());
    }
    console.out().flush();
  }
}
