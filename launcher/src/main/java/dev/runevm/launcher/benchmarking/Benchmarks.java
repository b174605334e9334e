package dev.runevm.launcher.benchmarking;

import dev.runevm.language.unit.Export;
import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.program.ErrorText;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.PolyglotErrors;
import dev.runevm.launcher.program.ProgramContexts;
import dev.runevm.launcher.program.ProgramThreads;
import dev.runevm.launcher.program.Toolchain.Compilation;
import dev.runevm.stdlib.bench.Bencher;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** The benchmarks of some programs: the way into this package. */
public final class Benchmarks {
  private final BenchmarkOptions options;
  private final Console console;
  private final List<Benchmark> benchmarks = new ArrayList<>();

  private Benchmarks(BenchmarkOptions options, Console console) {
    this.options = options;
    this.console = console;
  }

  /** Finds the benchmarks that are meant in programs that have been compiled. */
  public static Benchmarks of(
      Map<InputFile, Compilation> programs, BenchmarkOptions options, Console console) {
    Benchmarks found = new Benchmarks(options, console);
    for (Map.Entry<InputFile, Compilation> program : programs.entrySet()) {
      byte[] unit = ProgramContexts.module(program.getValue().unit().orElseThrow());
      for (String path : ProgramContexts.functions(unit, Export.Role.BENCH)) {
        if (options.includes(path)) {
          found.benchmarks.add(new Benchmark(program.getKey(), unit, path));
        }
      }
    }
    return found;
  }

  /** Prints the names of the benchmarks. */
  public void list() {
    for (Benchmark benchmark : benchmarks) {
      console
          .out()
          .println(
              options.json()
                  ? "{" + BenchmarkReport.identity(benchmark) + "}"
                  : benchmark.file() + ": " + benchmark.path());
    }
  }

  /**
   * Runs the benchmarks, one after the other.
   *
   * @param compare results of an earlier run to compare with
   * @param save where the results are kept for a later run
   * @return whether all could be measured
   */
  public boolean run(Optional<Path> compare, Optional<Path> save) throws CommandFailure {
    Baseline baseline = compare.isPresent() ? Baseline.read(compare.get()) : Baseline.none();
    BenchmarkReport report =
        new BenchmarkReport(console.out(), console.colorOutput(), options.json(), benchmarks);
    List<BenchmarkResult> results = new ArrayList<>();
    for (Benchmark benchmark : benchmarks) {
      BenchmarkResult result = ProgramThreads.call(() -> measure(benchmark, baseline));
      report.result(result);
      results.add(result);
    }
    if (benchmarks.isEmpty() && !options.json()) {
      console.out().println("There are no benchmarks: no function with #[bench] is meant.");
    }
    if (save.isPresent()) {
      Baseline.write(save.get(), results);
    }
    return results.stream().noneMatch(BenchmarkResult::isFailure);
  }

  private BenchmarkResult measure(Benchmark benchmark, Baseline baseline) {
    Sampler sampler = new Sampler(options.warmUp(), options.time());
    String problem;
    try (Context context = context(benchmark)) {
      problem = run(context, benchmark, sampler);
    }
    if (problem.isEmpty() && sampler.statistics().isEmpty()) {
      problem = "the benchmark measured nothing: it must call `iter` of its parameter";
    }
    return problem.isEmpty()
        ? BenchmarkResult.measured(benchmark, sampler.statistics().orElseThrow(), baseline)
        : BenchmarkResult.failed(benchmark, problem);
  }

  /** Runs a benchmark and says what is wrong with it; empty if nothing is. */
  private String run(Context context, Benchmark benchmark, Sampler sampler) {
    try {
      Value module = context.eval(ProgramContexts.source(benchmark.unit(), benchmark.file()));
      Value result = module.invokeMember(benchmark.path(), new Bencher(sampler));
      return ProgramContexts.isFailure(result) ? "the benchmark returned " + result : "";
    } catch (PolyglotException e) {
      return problem(e);
    }
  }

  private String problem(PolyglotException error) {
    if (error.isExit()) {
      return "the benchmark ended the program with the exit code " + error.getExitStatus();
    }
    if (error.isInternalError() || error.isHostException()) {
      throw new IllegalStateException("the engine failed", error);
    }
    return new ErrorText(PolyglotErrors.report(error), console.colorOutput()).render();
  }

  /** What benchmarks print goes where it disturbs neither people nor programs. */
  private Context context(Benchmark benchmark) {
    return ProgramContexts.builder(benchmark.program().path(), options.grants())
        .in(InputStream.nullInputStream())
        .out(console.err())
        .err(console.err())
        .build();
  }
}
