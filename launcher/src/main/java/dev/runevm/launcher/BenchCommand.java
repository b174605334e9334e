package dev.runevm.launcher;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.launcher.benchmarking.BenchmarkOptions;
import dev.runevm.launcher.benchmarking.Benchmarks;
import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.Report;
import dev.runevm.launcher.program.Toolchain;
import dev.runevm.launcher.program.Toolchain.Compilation;
import dev.runevm.launcher.project.Target.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code rune bench}: measures how long functions take. */
final class BenchCommand implements Command {
  private static final Set<Kind> MEASURED = EnumSet.of(Kind.BIN, Kind.LIB, Kind.BENCH);
  private static final double USUAL_WARM_UP = 1;
  private static final double USUAL_TIME = 3;
  private static final double LONGEST = 3600;

  private final Toolchain toolchain;

  BenchCommand(Toolchain toolchain) {
    this.toolchain = toolchain;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage()
        .description("Measures the functions that functions with #[bench] hand over.")
        .footer("", "#[bench]", "fn sums(b) { b.iter(|| (0..1000).iter().sum::<i64>()); }");
    spec.addOption(NamedPrograms.exact());
    spec.addOption(
        OptionSpec.builder("--list")
            .description("Prints the names of the benchmarks and runs none.")
            .build());
    spec.addOption(seconds("--warmup", "How long each runs before it is measured; otherwise 1."));
    spec.addOption(seconds("--iter", "How long each is measured; otherwise 3."));
    spec.addOption(Formats.option("text, for people, or json, one object a line.").build());
    spec.addOption(file("--save", "Keeps the results in a file."));
    spec.addOption(file("--compare", "Compares with the results that are kept in a file."));
    spec.addOption(AllowOption.option());
    ProjectOptions.addTo(spec, EnumSet.allOf(Kind.class));
    ProjectOptions.addAllTargets(spec);
    spec.addPositional(NamedPrograms.positional("benchmarks"));
    return spec;
  }

  private static OptionSpec seconds(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel("SECONDS")
        .type(String.class)
        .description(description)
        .build();
  }

  private static OptionSpec file(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel("FILE")
        .type(String.class)
        .description(description)
        .build();
  }

  @Override
  public int run(ParseResult arguments, Console console) throws CommandFailure {
    NamedPrograms named = NamedPrograms.of(arguments);
    BenchmarkOptions options =
        new BenchmarkOptions(
            named.filters(),
            named.isExact(),
            duration(arguments, "--warmup", USUAL_WARM_UP),
            duration(arguments, "--iter", USUAL_TIME),
            AllowOption.of(arguments),
            Formats.of(arguments, "text", "json").equals("json"));
    Optional<Path> compare = place(arguments, "--compare");
    Optional<Path> save = Words.outputFile(arguments, "--save");
    Map<InputFile, Compilation> programs = named.compile(MEASURED, toolchain);
    if (saysErrors(programs, console)) {
      return ExitCode.FAILED;
    }
    Benchmarks benchmarks = Benchmarks.of(programs, options, console);
    if (arguments.hasMatchedOption("--list")) {
      benchmarks.list();
      return ExitCode.OK;
    }
    return benchmarks.run(compare, save) ? ExitCode.OK : ExitCode.FAILED;
  }

  private static Duration duration(ParseResult arguments, String option, double usual)
      throws CommandFailure {
    double seconds = Words.number(arguments, option, usual, 0, LONGEST);
    return Duration.ofNanos(Math.round(seconds * 1e9));
  }

  private static Optional<Path> place(ParseResult arguments, String option) throws CommandFailure {
    Optional<String> name = Words.one(arguments, option);
    return name.isPresent() ? Optional.of(InputFile.path(name.get())) : Optional.empty();
  }

  /** Figures of some of the programs alone would be taken for those of all. */
  private static boolean saysErrors(Map<InputFile, Compilation> programs, Console console) {
    List<Diagnostic> errors =
        programs.values().stream()
            .flatMap(program -> program.diagnostics().stream())
            .filter(Diagnostic::isError)
            .toList();
    if (!errors.isEmpty()) {
      Report.text(errors, console);
      console.err().println(Report.summary(programs.size(), errors));
    }
    return !errors.isEmpty();
  }
}
