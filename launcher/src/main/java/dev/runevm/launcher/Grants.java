package dev.runevm.launcher;

import dev.runevm.language.capability.Capability;
import dev.runevm.launcher.console.CommandFailure;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option {@code --allow}: what a program may do. */
final class Grants {
  /**
   * What a program may do without being asked about: nothing here leaves the program's own world.
   */
  static final Set<Capability> ALWAYS =
      Set.copyOf(
          EnumSet.complementOf(
              EnumSet.of(Capability.FS, Capability.HTTP, Capability.PROCESS, Capability.SIGNAL)));

  private static final String OPTION = "--allow";
  private static final String EVERYTHING = "all";

  private Grants() {}

  /** The option. */
  static OptionSpec option() {
    return OptionSpec.builder(OPTION)
        .paramLabel("CAP")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .splitRegex(",")
        .description("Grants a capability: " + grantable() + ". May be repeated.")
        .build();
  }

  /** What was granted on a command line. */
  static Set<Capability> of(ParseResult arguments) throws CommandFailure {
    Set<Capability> grants = EnumSet.copyOf(ALWAYS);
    for (String name : Words.list(arguments, OPTION)) {
      if (name.equals(EVERYTHING)) {
        return EnumSet.allOf(Capability.class);
      }
      grants.add(Capability.of(name).orElseThrow(() -> unknown(name)));
    }
    return grants;
  }

  private static CommandFailure unknown(String name) {
    return CommandFailure.usage(
        "there is no capability '" + name + "'.\n  There are: " + grantable() + ".");
  }

  private static String grantable() {
    return Stream.concat(
            EnumSet.complementOf(EnumSet.copyOf(ALWAYS)).stream().map(Capability::id),
            Stream.of(EVERYTHING))
        .collect(Collectors.joining(", "));
  }
}
