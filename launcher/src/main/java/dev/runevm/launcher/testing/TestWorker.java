package dev.runevm.launcher.testing;

import dev.runevm.interpreter.RuneLanguage;
import dev.runevm.interpreter.time.MonotonicClock;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.unit.Export;
import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.program.ErrorText;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.PolyglotErrors;
import dev.runevm.launcher.program.ProgramContexts;
import dev.runevm.launcher.program.Report;
import dev.runevm.launcher.program.Toolchain;
import dev.runevm.launcher.program.Toolchain.Compilation;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * Runs tests one after the other, each in a context of its own, so that none sees the statics of
 * another. The contexts share an engine: the code of a program is loaded once.
 */
final class TestWorker implements AutoCloseable {
  private final Engine engine = Engine.newBuilder(RuneLanguage.ID).build();
  private final Toolchain toolchain;
  private final TestOptions options;
  private final Console console;
  private final Deadlines deadlines;

  TestWorker(Toolchain toolchain, TestOptions options, Console console, Deadlines deadlines) {
    this.toolchain = toolchain;
    this.options = options;
    this.console = console;
    this.deadlines = deadlines;
  }

  /** Runs a test to its end. */
  TestResult run(TestCase test) {
    return switch (test.body()) {
      case TestCase.Call call -> call(test, call, false);
      case TestCase.Documentation example -> example(test, example);
      case TestCase.Broken broken -> TestResult.failed(test, 0, broken.diagnostics(), "");
    };
  }

  @Override
  public void close() {
    engine.close();
  }

  private TestResult example(TestCase test, TestCase.Documentation example) {
    if (example.manner() == ExampleManner.IGNORE) {
      return TestResult.ignored(test);
    }
    long start = MonotonicClock.nanoseconds();
    Compilation compilation;
    try {
      compilation = toolchain.compile(example.program(), example.file(), example.text());
    } catch (CommandFailure e) {
      return TestResult.failed(test, 0, e.getMessage(), "");
    }
    if (compilation.unit().isEmpty()) {
      List<Diagnostic> errors =
          compilation.diagnostics().stream().filter(Diagnostic::isError).toList();
      return TestResult.failed(test, 0, Report.text(errors, console.colorOutput()), "");
    }
    if (example.manner() == ExampleManner.COMPILE) {
      return TestResult.passed(test, MonotonicClock.nanoseconds() - start, "");
    }
    byte[] unit = ProgramContexts.module(compilation.unit().get());
    TestCase.Call call = new TestCase.Call(example.program(), unit, path(unit));
    return call(test, call, example.manner() == ExampleManner.PANIC);
  }

  private static String path(byte[] unit) {
    return ProgramContexts.functions(unit, Export.Role.TEST).stream()
        .filter(path -> ("::" + path).endsWith("::" + Example.FUNCTION))
        .findFirst()
        .orElseThrow();
  }

  private TestResult call(TestCase test, TestCase.Call call, boolean mustPanic) {
    Capture capture = new Capture();
    Context context = context(call.program(), capture);
    try {
      Value module = context.eval(ProgramContexts.source(call.unit(), call.program().name()));
      long start = MonotonicClock.nanoseconds();
      String problem = problem(context, module, call.path(), mustPanic);
      long time = MonotonicClock.nanoseconds() - start;
      return problem.isEmpty()
          ? TestResult.passed(test, time, capture.text())
          : TestResult.failed(test, time, problem, capture.text());
    } catch (PolyglotException e) {
      return TestResult.failed(test, 0, problem(e, false), capture.text());
    } finally {
      // Insists, because a program that was ended counts as one that still runs.
      context.close(true);
    }
  }

  /** Runs the function and says what is wrong with it; empty if nothing is. */
  private String problem(Context context, Value module, String path, boolean mustPanic) {
    Deadlines.Deadline deadline = deadlines.start(context);
    try {
      Value result = module.invokeMember(path);
      if (mustPanic) {
        return "the example should panic, but it ran to its end\n";
      }
      return ProgramContexts.isFailure(result) ? "the test returned " + result + "\n" : "";
    } catch (PolyglotException e) {
      return deadline.hasPassed()
          ? "the test was ended: it ran for more than " + deadline + "\n"
          : problem(e, mustPanic);
    } finally {
      deadline.close();
    }
  }

  private String problem(PolyglotException error, boolean mustPanic) {
    if (error.isExit()) {
      return "the test ended the program with the exit code " + error.getExitStatus() + "\n";
    }
    if (error.isInternalError() || error.isHostException()) {
      throw new IllegalStateException("the engine failed", error);
    }
    return mustPanic
        ? ""
        : new ErrorText(PolyglotErrors.report(error), console.colorOutput()).render();
  }

  private Context context(InputFile program, Capture capture) {
    OutputStream out = options.capture() ? capture : console.out();
    OutputStream err = options.capture() ? capture : console.err();
    return ProgramContexts.builder(program.path(), options.grants())
        .engine(engine)
        .in(InputStream.nullInputStream())
        .out(out)
        .err(err)
        .build();
  }
}
