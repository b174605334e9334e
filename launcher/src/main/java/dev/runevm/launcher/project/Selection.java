package dev.runevm.launcher.project;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.project.Target.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which programs of a project are meant.
 *
 * @param kinds all programs of these kinds; they do not count if some are named
 * @param names programs by kind and name
 */
public record Selection(Set<Kind> kinds, Map<Kind, List<String>> names) {

  /** The programs that are meant, or what is named and does not exist. */
  public List<Target> of(Project project) throws CommandFailure {
    List<Target> candidates = project.targets();
    for (Map.Entry<Kind, List<String>> named : names.entrySet()) {
      for (String name : named.getValue()) {
        Kind kind = named.getKey();
        Names.requireOne(
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
}
