package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.project.Target;
import dev.runevm.launcher.project.Target.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The one program of a project that runs when no file is named. */
final class ProjectProgram {
  private ProjectProgram() {}

  /** Adds the options that choose it. */
  static void addOptions(CommandSpec spec) {
    ProjectOptions.addTo(spec, EnumSet.of(Kind.BIN, Kind.EXAMPLE));
  }

  /** Its file, or why it is not clear which one is meant. */
  static String file(ParseResult arguments) throws CommandFailure {
    List<Target> targets = ProjectOptions.targets(arguments, EnumSet.of(Kind.BIN));
    if (targets.isEmpty()) {
      throw CommandFailure.usage(
          "the project has nothing to run.\n"
              + "  Write src/main.rn, or name a FILE or an example (--example NAME).");
    }
    if (targets.size() > 1) {
      throw CommandFailure.usage(
          "the project has several programs to run.\n  Name one: "
              + targets.stream().map(ProjectProgram::choice).collect(Collectors.joining(", "))
              + ".");
    }
    return targets.get(0).file().toString();
  }

  private static String choice(Target target) {
    return "-p " + target.member() + " --" + target.kind().word() + " " + target.name();
  }
}
