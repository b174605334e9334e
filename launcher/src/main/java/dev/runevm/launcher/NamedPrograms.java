package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.Toolchain;
import dev.runevm.launcher.program.Toolchain.Compilation;
import dev.runevm.launcher.project.Target.Kind;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The words of a command that runs functions out of programs: some say where the programs are, the
 * others which functions are meant.
 */
final class NamedPrograms {
  private static final String EXACT = "--exact";

  private final ParseResult arguments;
  private final List<String> places = new ArrayList<>();
  private final List<String> filters = new ArrayList<>();

  private NamedPrograms(ParseResult arguments) {
    this.arguments = arguments;
  }

  /** The option that names must be equal. */
  static OptionSpec exact() {
    return OptionSpec.builder(EXACT).description("Names must be equal to a filter.").build();
  }

  /** The words, for functions that are called so. */
  static PositionalParamSpec positional(String functions) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("0..*")
        .paramLabel("FILTER")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(
            "A part of the names of the "
                + functions
                + " that are meant; or a file or folder with programs, instead of those of the"
                + " project.")
        .build();
  }

  static NamedPrograms of(ParseResult arguments) throws CommandFailure {
    NamedPrograms named = new NamedPrograms(arguments);
    for (String word : Words.positionals(arguments)) {
      (isPlace(word) ? named.places : named.filters).add(word);
    }
    return named;
  }

  /** A word that looks like a file or is a folder names one; any other is a part of a name. */
  private static boolean isPlace(String word) throws CommandFailure {
    return word.endsWith(".rn")
        || !word.contains("::") && (word.contains("/") || Files.isDirectory(InputFile.path(word)));
  }

  /** The parts of names; empty for all. */
  List<String> filters() {
    return filters;
  }

  boolean isExact() {
    return arguments.hasMatchedOption(EXACT);
  }

  /** Compiles the programs: those that are named, or those of the project of some kinds. */
  Map<InputFile, Compilation> compile(Set<Kind> usual, Toolchain toolchain) throws CommandFailure {
    return places.isEmpty()
        ? Programs.of(ProjectOptions.targets(arguments, usual), toolchain)
        : Programs.named(places, toolchain);
  }
}
