package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.Report;
import dev.runevm.launcher.program.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    write(compilation.unit().get(), output);
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

  /** Whoever reads the file meanwhile sees the old one or the new one, never half of one. */
  private static void write(byte[] unit, Path output) throws CommandFailure {
    Path directory = output.toAbsolutePath().getParent();
    Path unfinished = null;
    try {
      unfinished = Files.createTempFile(directory, ".rune-", ".rnc");
      Files.write(unfinished, unit);
      unfinished.toFile().setReadable(true, false);
      Files.move(
          unfinished, output, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      removeQuietly(unfinished);
      throw CommandFailure.usage(output + " cannot be written: " + reason(e, directory) + ".");
    }
  }

  private static String reason(IOException e, Path directory) {
    if (!Files.isDirectory(directory)) {
      return "there is no directory " + directory;
    }
    return Files.isWritable(directory) ? e.getMessage() : "permission denied";
  }

  private static void removeQuietly(Path file) {
    if (file != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException stays) {
        // What is said about the first fault is worth more than a second one.
      }
    }
  }
}
