package dev.runevm.launcher;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.Report;
import dev.runevm.launcher.program.Toolchain;
import dev.runevm.launcher.program.Toolchain.Compilation;
import dev.runevm.launcher.project.Target.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code rune check}: says what is wrong with programs, without running them. */
final class CheckCommand implements Command {
  private final Toolchain toolchain;

  CheckCommand(Toolchain toolchain) {
    this.toolchain = toolchain;
  }

  /**
   * How the result is shown and judged.
   *
   * @param json whether it is for programs
   * @param strict whether warnings count as errors
   */
  private record Manner(boolean json, boolean strict) {}

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage()
        .description("Reports all errors and warnings of programs, and does not run them.");
    spec.addOption(Formats.option("text, for people, or json, one object a line.").build());
    spec.addOption(
        OptionSpec.builder("--warnings-are-errors")
            .description("Fails if there are warnings.")
            .build());
    spec.addOption(
        OptionSpec.builder("-R", "--recursive")
            .description("Looks into folders, which it does anyway.")
            .build());
    ProjectOptions.addTo(spec, EnumSet.allOf(Kind.class));
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .paramLabel("FILE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "Source texts (.rn), or folders with programs; without any, the programs of the"
                    + " project.")
            .build());
    return spec;
  }

  @Override
  public OptionalInt runPlain(List<String> words, Console console) throws CommandFailure {
    return !words.isEmpty() && words.stream().allMatch(Words::isPlain)
        ? OptionalInt.of(
            report(Programs.named(words, toolchain), new Manner(false, false), console))
        : OptionalInt.empty();
  }

  @Override
  public int run(ParseResult arguments, Console console) throws CommandFailure {
    boolean json = Formats.of(arguments, "text", "json").equals("json");
    Manner manner = new Manner(json, arguments.hasMatchedOption("--warnings-are-errors"));
    List<String> words = Words.positionals(arguments);
    return report(
        words.isEmpty()
            ? Programs.of(ProjectOptions.targets(arguments, EnumSet.allOf(Kind.class)), toolchain)
            : Programs.named(words, toolchain),
        manner,
        console);
  }

  private static int report(Map<InputFile, Compilation> programs, Manner manner, Console console) {
    List<Diagnostic> all = withoutRepetitions(programs.values());
    if (manner.json()) {
      Report.json(all, console.out());
    } else {
      Report.text(all, console);
      console.err().println(Report.summary(programs.size(), all));
    }
    boolean failed = all.stream().anyMatch(each -> manner.strict() || each.isError());
    return failed ? ExitCode.FAILED : ExitCode.OK;
  }

  /** A file can be a module of several programs; what is wrong in it is said once. */
  private static List<Diagnostic> withoutRepetitions(Collection<Compilation> programs) {
    record Statement(String file, Span span, Code code, String message) {}
    Set<Statement> said = new HashSet<>();
    List<Diagnostic> all = new ArrayList<>();
    for (Compilation program : programs) {
      for (Diagnostic each : program.diagnostics()) {
        String file = each.primary().source().name();
        if (said.add(new Statement(file, each.span(), each.code(), each.message()))) {
          all.add(each);
        }
      }
    }
    return all;
  }
}
