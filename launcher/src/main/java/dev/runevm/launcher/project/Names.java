package dev.runevm.launcher.project;

import dev.runevm.language.diagnostic.Similar;
import dev.runevm.launcher.console.CommandFailure;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names that people give to parts of a project. */
final class Names {
  private Names() {}

  /** Says what there is, or what was probably meant, if a name is not known. */
  static void requireOne(String what, String name, Collection<String> known) throws CommandFailure {
    if (!known.contains(name)) {
      String hint =
          Similar.to(name, known)
              .map(near -> "Did you mean " + near + "?")
              .orElseGet(() -> thereAre(known));
      throw CommandFailure.usage("the project has no " + what + " `" + name + "`.\n  " + hint);
    }
  }

  private static String thereAre(Collection<String> known) {
    return known.isEmpty()
        ? "There is none at all."
        : "There are: "
            + known.stream().sorted().distinct().collect(Collectors.joining(", "))
            + ".";
  }
}
