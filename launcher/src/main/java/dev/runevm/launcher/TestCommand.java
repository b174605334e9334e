package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.Toolchain;
import dev.runevm.launcher.program.Toolchain.Compilation;
import dev.runevm.launcher.project.Target.Kind;
import dev.runevm.launcher.testing.TestOptions;
import dev.runevm.launcher.testing.Tests;
import dev.runevm.launcher.testing.Tests.Format;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code rune test}: runs tests and the examples in documentation. */
final class TestCommand implements Command {
  private static final Set<Kind> TESTED = EnumSet.of(Kind.BIN, Kind.LIB, Kind.TEST);

  private final Toolchain toolchain;

  TestCommand(Toolchain toolchain) {
    this.toolchain = toolchain;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage()
        .description("Runs functions with #[test] and the examples in documentation comments.")
        .footer(
            "",
            "A test fails if it panics or returns an Err or None. Each has statics of its own.");
    spec.addOption(NamedPrograms.exact());
    spec.addOption(flag("--list", "Prints the names of the tests and runs none."));
    spec.addOption(flag("--nocapture", "Shows at once what tests print."));
    spec.addOption(flag("--fail-fast", "Stops at the first failure."));
    spec.addOption(flag("--skip-doc-tests", "Leaves out the examples in documentation."));
    spec.addOption(
        OptionSpec.builder("-q", "--quiet")
            .description("Shows failures and numbers only.")
            .build());
    spec.addOption(
        OptionSpec.builder("-j", "--jobs")
            .paramLabel("N")
            .type(String.class)
            .description("Runs so many tests at the same time; otherwise one.")
            .build());
    spec.addOption(
        OptionSpec.builder("--timeout")
            .paramLabel("SECONDS")
            .type(String.class)
            .description("Ends a test that runs for longer, as a failure.")
            .build());
    spec.addOption(
        Formats.option("text, for people, json, one object a line for each test, or junit.")
            .build());
    spec.addOption(
        OptionSpec.builder("--junit")
            .paramLabel("FILE")
            .type(String.class)
            .description("Writes the results to a file as well, as XML for build servers.")
            .build());
    spec.addOption(AllowOption.option());
    ProjectOptions.addTo(spec, EnumSet.allOf(Kind.class));
    ProjectOptions.addAllTargets(spec);
    spec.addPositional(NamedPrograms.positional("tests"));
    return spec;
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).description(description).build();
  }

  @Override
  public int run(ParseResult arguments, Console console) throws CommandFailure {
    NamedPrograms named = NamedPrograms.of(arguments);
    Format format = format(arguments);
    TestOptions options = options(arguments, named);
    Optional<Path> junit = Words.outputFile(arguments, "--junit");
    Map<InputFile, Compilation> programs = named.compile(TESTED, toolchain);
    Tests tests = Tests.of(programs, toolchain, options, console);
    if (arguments.hasMatchedOption("--list")) {
      return tests.list(format) ? ExitCode.OK : ExitCode.FAILED;
    }
    return tests.run(format, junit) ? ExitCode.OK : ExitCode.FAILED;
  }

  private static Format format(ParseResult arguments) throws CommandFailure {
    return switch (Formats.of(arguments, "text", "json", "junit")) {
      case "json" -> Format.JSON;
      case "junit" -> Format.JUNIT;
      default -> arguments.hasMatchedOption("--quiet") ? Format.QUIET : Format.TEXT;
    };
  }

  private static TestOptions options(ParseResult arguments, NamedPrograms named)
      throws CommandFailure {
    return new TestOptions(
        named.filters(),
        named.isExact(),
        !arguments.hasMatchedOption("--skip-doc-tests"),
        AllowOption.of(arguments),
        !arguments.hasMatchedOption("--nocapture"),
        arguments.hasMatchedOption("--fail-fast"),
        (int) Words.number(arguments, "--jobs", 1, 1, 1000),
        timeout(arguments));
  }

  private static Optional<Duration> timeout(ParseResult arguments) throws CommandFailure {
    double seconds = Words.number(arguments, "--timeout", 0, 0.001, 1e6);
    return seconds == 0
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(Math.round(seconds * 1e9)));
  }
}
