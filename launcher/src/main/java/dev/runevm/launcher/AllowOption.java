package dev.runevm.launcher;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.capability.Grants;
import dev.runevm.launcher.console.CommandFailure;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option {@code --allow}: what a program may do. */
final class AllowOption {
  /**
   * What a program may do without being asked about: nothing here leaves the program's own world.
   */
  static final Grants ALWAYS = Grants.of(EnumSet.complementOf(outside()));

  private static final String OPTION = "--allow";
  private static final String EVERYTHING = "all";

  private AllowOption() {}

  /** The option. */
  static OptionSpec option() {
    return OptionSpec.builder(OPTION)
        .paramLabel("CAP")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .splitRegex(",")
        .description(
            "Grants a capability: "
                + grantable()
                + ". With =… only for a directory, a host or a program. May be repeated.")
        .build();
  }

  /** What was granted on a command line. */
  static Grants of(ParseResult arguments) throws CommandFailure {
    Grants grants = ALWAYS;
    for (String grant : Words.list(arguments, OPTION)) {
      try {
        grants = grants.with(grant);
      } catch (IllegalArgumentException problem) {
        throw CommandFailure.usage(problem.getMessage() + ".\n  There are: " + grantable() + ".");
      }
    }
    return grants;
  }

  private static EnumSet<Capability> outside() {
    return EnumSet.of(
        Capability.FS_READ,
        Capability.FS_WRITE,
        Capability.HTTP,
        Capability.PROCESS,
        Capability.SIGNAL);
  }

  private static String grantable() {
    return Stream.concat(outside().stream().map(AllowOption::grant), Stream.of(EVERYTHING))
        .collect(Collectors.joining(", "));
  }

  private static String grant(Capability capability) {
    return capability.target().map(target -> capability.id() + "[=…]").orElse(capability.id());
  }
}
