package dev.runevm.launcher.project;

import dev.runevm.language.diagnostic.Similar;
import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.project.Target.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which programs of a project are meant.
 *
 * @param kinds all programs of these kinds; they do not count if some are named
 * @param names programs by kind and name
 * @param members packages by name; empty for all
 */
public record Selection(Set<Kind> kinds, Map<Kind, List<String>> names, List<String> members) {

  /** The programs that are meant, or what is named and does not exist. */
  public List<Target> of(Project project) throws CommandFailure {
    for (String member : members) {
      requireOne("package", member, project.members().stream().map(Member::name).toList());
    }
    List<Target> candidates =
        project.targets().stream()
            .filter(target -> members.isEmpty() || members.contains(target.member()))
            .toList();
    for (Map.Entry<Kind, List<String>> named : names.entrySet()) {
      for (String name : named.getValue()) {
        Kind kind = named.getKey();
        requireOne(
            kind.word(),
            name,
            candidates.stream().filter(t -> t.kind() == kind).map(Target::name).toList());
      }
    }
    return candidates.stream().filter(this::isMeant).toList();
  }

  private boolean isMeant(Target target) {
    return names.isEmpty()
        ? kinds.contains(target.kind())
        : names.getOrDefault(target.kind(), List.of()).contains(target.name());
  }

  private static void requireOne(String what, String name, Collection<String> known)
      throws CommandFailure {
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
