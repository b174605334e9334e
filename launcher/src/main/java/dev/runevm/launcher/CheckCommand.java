package dev.runevm.launcher;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.Report;
import dev.runevm.launcher.program.Toolchain;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage().description("Reports all errors and warnings of programs.");
    spec.addOption(
        OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(String.class)
            .defaultValue("text")
            .description("text, for people, or json, one object a line on standard output.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("1..*")
            .required(true)
            .paramLabel("FILE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Source texts (.rn).")
            .build());
    return spec;
  }

  @Override
  public OptionalInt runPlain(List<String> words, Console console) throws CommandFailure {
    return !words.isEmpty() && words.stream().allMatch(Words::isPlain)
        ? OptionalInt.of(check(words, false, console))
        : OptionalInt.empty();
  }

  @Override
  public int run(ParseResult arguments, Console console) throws CommandFailure {
    boolean json = isJson(Words.one(arguments, "--format").orElse("text"));
    return check(Words.positionals(arguments), json, console);
  }

  private int check(List<String> names, boolean json, Console console) throws CommandFailure {
    List<InputFile> files = new ArrayList<>();
    for (String name : names) {
      files.add(InputFile.read(name));
    }
    List<Diagnostic> all = new ArrayList<>();
    for (InputFile file : files) {
      all.addAll(toolchain.compile(file, false).diagnostics());
    }
    if (json) {
      Report.json(all, console.out());
    } else {
      Report.text(all, console);
      console.err().println(Report.summary(files.size(), all));
    }
    return all.stream().anyMatch(Diagnostic::isError) ? ExitCode.FAILED : ExitCode.OK;
  }

  private static boolean isJson(String format) throws CommandFailure {
    return switch (format) {
      case "json" -> true;
      case "text" -> false;
      default ->
          throw CommandFailure.usage(
              "there is no format '" + format + "'.\n  There are: text, json.");
    };
  }
}
