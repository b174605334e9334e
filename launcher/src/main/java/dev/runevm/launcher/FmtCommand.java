package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.formatting.FormattedFile;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.OutputFile;
import dev.runevm.launcher.program.Report;
import dev.runevm.launcher.project.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code rune fmt}: lays out source files in the one style. */
final class FmtCommand implements Command {
  private static final String CHECK = "--check";
  private static final String STANDARD_INPUT = "-";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage().description("Formats source texts; see docs/formatting.md for the style.");
    spec.addOption(
        OptionSpec.builder(CHECK)
            .description("Changes nothing: shows what is not formatted, and fails if anything is.")
            .build());
    ProjectOptions.addTo(spec, Set.of());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .paramLabel("PATH")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "Source texts (.rn), folders with such, or - for standard input, which is formatted"
                    + " to standard output; without any, all files of the project.")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) throws CommandFailure {
    boolean check = arguments.hasMatchedOption(CHECK);
    List<String> words = Words.positionals(arguments);
    if (words.equals(List.of(STANDARD_INPUT))) {
      return standardInput(check, console);
    }
    return files(words.isEmpty() ? ofProject(arguments) : named(words), check, console);
  }

  private static List<Path> ofProject(ParseResult arguments) throws CommandFailure {
    return ProjectOptions.project(arguments).sources();
  }

  /** The files that are named, and those below the folders that are, each once. */
  private static List<Path> named(List<String> words) throws CommandFailure {
    Map<Path, Path> files = new LinkedHashMap<>();
    for (String word : words) {
      if (word.equals(STANDARD_INPUT)) {
        throw CommandFailure.usage("- stands for standard input and cannot be one of several.");
      }
      Path path = InputFile.path(word);
      List<Path> found = Files.isDirectory(path) ? SourceTree.below(path) : List.of(path);
      if (found.isEmpty()) {
        throw CommandFailure.usage("there are no source texts (.rn) in the folder " + word + ".");
      }
      found.forEach(file -> files.putIfAbsent(file.toAbsolutePath().normalize(), file));
    }
    return new ArrayList<>(files.values());
  }

  private static int standardInput(boolean check, Console console) throws CommandFailure {
    byte[] bytes;
    try {
      bytes = console.in().readAllBytes();
    } catch (IOException e) {
      throw CommandFailure.usage("standard input cannot be read: " + e.getMessage() + ".");
    }
    FormattedFile file = FormattedFile.of(new InputFile("<stdin>", Path.of("stdin.rn"), bytes));
    if (!file.errors().isEmpty()) {
      Report.text(file.errors(), console);
      return ExitCode.FAILED;
    }
    if (check) {
      console.out().print(file.diff());
      return file.isChanged() ? ExitCode.FAILED : ExitCode.OK;
    }
    console.out().writeBytes(file.bytes());
    return ExitCode.OK;
  }

  private static int files(List<Path> paths, boolean check, Console console) throws CommandFailure {
    int changed = 0;
    int broken = 0;
    for (Path path : paths) {
      FormattedFile file = FormattedFile.of(InputFile.read(path.toString()));
      Report.text(file.errors(), console);
      broken += file.errors().isEmpty() ? 0 : 1;
      if (file.isChanged()) {
        changed++;
        if (check) {
          console.out().print(file.diff());
        } else {
          OutputFile.write(path, file.bytes());
        }
        console.out().flush();
        console.err().println((check ? "not formatted: " : "formatted: ") + path);
      }
    }
    console.err().println(summary(paths.size(), changed, broken, check));
    return broken > 0 || check && changed > 0 ? ExitCode.FAILED : ExitCode.OK;
  }

  /** One line that counts: {@code 3 files: 1 formatted, 1 with errors}. */
  private static String summary(int files, int changed, int broken, boolean check) {
    String all = files + (files == 1 ? " file: " : " files: ");
    String what =
        changed == 0 ? "nothing to change" : changed + (check ? " not" : "") + " formatted";
    return all + what + (broken == 0 ? "" : ", " + broken + " with errors, left as they are");
  }
}
