package dev.runevm.launcher.testing;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.Toolchain;
import dev.runevm.launcher.program.Toolchain.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tests of some programs: the way into this package. */
public final class Tests {
  /** For whom the report on standard output is. */
  public enum Format {
    /** For people. */
    TEXT,
    /** For people, short. */
    QUIET,
    /** For programs, a line for each test. */
    JSON,
    /** For build servers. */
    JUNIT
  }

  private final Toolchain toolchain;
  private final TestOptions options;
  private final Console console;
  private final List<TestSuite> suites = new ArrayList<>();
  private int filtered;

  private Tests(Toolchain toolchain, TestOptions options, Console console) {
    this.toolchain = toolchain;
    this.options = options;
    this.console = console;
  }

  /** Finds the tests of programs that have been compiled, by their root files. */
  public static Tests of(
      Map<InputFile, Compilation> programs,
      Toolchain toolchain,
      TestOptions options,
      Console console)
      throws CommandFailure {
    Tests tests = new Tests(toolchain, options, console);
    TestFinder finder = new TestFinder(options.examples(), console.colorOutput());
    for (Map.Entry<InputFile, Compilation> program : programs.entrySet()) {
      tests.add(finder.in(program.getKey(), program.getValue()));
    }
    return tests;
  }

  /** A program that does not compile cannot be filtered out: nobody knows what is in it. */
  private void add(TestSuite suite) {
    List<TestCase> meant =
        suite.tests().stream()
            .filter(test -> test.body() instanceof TestCase.Broken || options.includes(test))
            .toList();
    filtered += suite.tests().size() - meant.size();
    if (!meant.isEmpty()) {
      suites.add(new TestSuite(suite.file(), meant));
    }
  }

  /**
   * Prints the names of the tests, and why those of some programs are unknown.
   *
   * @return whether all are known
   */
  public boolean list(Format format) {
    boolean complete = true;
    for (TestSuite suite : suites) {
      for (TestCase test : suite.tests()) {
        if (test.body() instanceof TestCase.Broken broken) {
          console.err().print(broken.diagnostics());
          complete = false;
        } else {
          console.out().println(name(test, format));
        }
      }
    }
    return complete;
  }

  private static String name(TestCase test, Format format) {
    return format == Format.JSON
        ? "{" + JsonReport.identity(test) + "}"
        : test.file() + ": " + test.name();
  }

  /**
   * Runs the tests.
   *
   * @param junit a file that is written for build servers as well
   * @return whether all passed
   */
  public boolean run(Format format, Optional<Path> junit) throws CommandFailure {
    List<TestReport> reports = new ArrayList<>();
    reports.add(
        switch (format) {
          case TEXT -> new TextReport(console.out(), console.colorOutput(), false);
          case QUIET -> new TextReport(console.out(), console.colorOutput(), true);
          case JSON -> new JsonReport(console.out());
          case JUNIT -> new JunitReport(console.out()::write, "standard output");
        });
    if (junit.isPresent()) {
      Path file = junit.get();
      reports.add(new JunitReport(text -> Files.write(file, text), file.toString()));
    }
    return new TestRun(toolchain, options, console, reports).run(suites, filtered);
  }
}
