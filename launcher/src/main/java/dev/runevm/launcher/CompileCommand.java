package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.OutputFile;
import dev.runevm.launcher.program.Report;
import dev.runevm.launcher.program.Toolchain;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code rune compile}: writes the unit of a program to a file that runs anywhere. */
final class CompileCommand implements Command {
  private final Toolchain toolchain;

  CompileCommand(Toolchain toolchain) {
    this.toolchain = toolchain;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage()
        .description("Compiles a program, with its modules, to one unit that runs anywhere.");
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .paramLabel("OUT")
            .type(String.class)
            .description("The file to write; otherwise FILE with the extension .rnc.")
            .build());
    spec.addOption(
        OptionSpec.builder("--strip")
            .description("Leaves out names and places of the source: errors then show no excerpts.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .required(true)
            .paramLabel("FILE")
            .type(String.class)
            .description("A source text (.rn).")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) throws CommandFailure {
    InputFile file = InputFile.read(Words.positionals(arguments).get(0));
    Path output = output(file, Words.one(arguments, "--output").orElse(null));
    Toolchain.Compilation compilation =
        toolchain.compile(file.withoutDirectory(), !arguments.hasMatchedOption("--strip"));
    Report.text(compilation.diagnostics(), console);
    if (compilation.unit().isEmpty()) {
      console.err().println(Report.summary(1, compilation.diagnostics()));
      return ExitCode.FAILED;
    }
    OutputFile.write(output, compilation.unit().get());
    return ExitCode.OK;
  }

  private static Path output(InputFile file, String wish) throws CommandFailure {
    if (wish != null) {
      Path output = Path.of(wish);
      if (Files.isDirectory(output)) {
        throw CommandFailure.usage(wish + " is a directory.\n  Name the file to write.");
      }
      return output;
    }
    String name = file.path().getFileName().toString();
    String stem = name.endsWith(".rn") ? name.substring(0, name.length() - 3) : name;
    return file.path().resolveSibling(stem + ".rnc");
  }
}
