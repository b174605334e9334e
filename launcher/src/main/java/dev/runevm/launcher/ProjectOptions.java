package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.project.Project;
import dev.runevm.launcher.project.Selection;
import dev.runevm.launcher.project.Target;
import dev.runevm.launcher.project.Target.Kind;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that choose programs of a project, the same in each command that knows projects. */
final class ProjectOptions {
  private static final String PROJECT = "--project";
  private static final String PACKAGE = "--package";
  private static final String ALL_TARGETS = "--all-targets";

  private ProjectOptions() {}

  /** Adds the options to a command, with those that choose one program of these kinds. */
  static void addTo(CommandSpec spec, Set<Kind> kinds) {
    spec.addOption(
        OptionSpec.builder(PROJECT)
            .paramLabel("FOLDER")
            .type(String.class)
            .description("The project of this folder; otherwise that of the working directory.")
            .build());
    spec.addOption(
        list("-p", PACKAGE).paramLabel("NAME").description("Only this package.").build());
    for (Kind kind : kinds) {
      spec.addOption(
          list(option(kind))
              .paramLabel("NAME")
              .description("The " + kind.word() + " with this name.")
              .build());
    }
  }

  /** Adds the option that means the programs of all kinds. */
  static void addAllTargets(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(ALL_TARGETS).description("The programs of all kinds.").build());
  }

  /** Whether there is a project that a command without the names of files is about. */
  static boolean isInProject(ParseResult arguments) throws CommandFailure {
    return arguments.hasMatchedOption(PROJECT) || Project.find(Path.of("")).isPresent();
  }

  /** The project that a command is about, with the packages that it is about. */
  static Project project(ParseResult arguments) throws CommandFailure {
    return Project.of(Path.of(Words.one(arguments, PROJECT).orElse("")))
        .only(Words.list(arguments, PACKAGE));
  }

  /** The programs that a command is about; {@code usual} are the kinds if nothing was chosen. */
  static List<Target> targets(ParseResult arguments, Set<Kind> usual) throws CommandFailure {
    boolean all = arguments.hasMatchedOption(ALL_TARGETS);
    Set<Kind> kinds = all ? EnumSet.allOf(Kind.class) : usual;
    return new Selection(kinds, chosen(arguments)).of(project(arguments));
  }

  /** Whether programs of a project were chosen by name. */
  static boolean isAnyChosen(ParseResult arguments) {
    return !chosen(arguments).isEmpty();
  }

  private static Map<Kind, List<String>> chosen(ParseResult arguments) {
    Map<Kind, List<String>> names = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<String> given = Words.list(arguments, option(kind));
      if (!given.isEmpty()) {
        names.put(kind, given);
      }
    }
    return names;
  }

  private static String option(Kind kind) {
    return "--" + kind.word();
  }

  private static OptionSpec.Builder list(String... names) {
    return OptionSpec.builder(names).type(List.class).auxiliaryTypes(String.class);
  }
}
