package dev.runevm.tck.differential;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The variables that a generated program can use. */
final class Scope {
  private final List<Variable> variables = new ArrayList<>();
  private int count;

  private record Variable(String name, Kind kind) {}

  /** A new variable, or, rarely, a known one that is declared again. */
  String declare(Kind kind, Random random) {
    if (!variables.isEmpty() && random.nextInt(8) == 0) {
      String known = variables.get(random.nextInt(variables.size())).name();
      variables.removeIf(v -> v.name().equals(known));
      variables.add(new Variable(known, kind));
      return known;
    }
    return fresh(kind);
  }

  /** A new variable. */
  String fresh(Kind kind) {
    String name = "v" + count++;
    variables.add(new Variable(name, kind));
    return name;
  }

  Optional<String> pick(Kind kind, Random random) {
    List<Variable> found = variables.stream().filter(v -> v.kind() == kind).toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(found.get(random.nextInt(found.size())).name());
  }

  Set<String> all() {
    Set<String> names = new LinkedHashSet<>();
    variables.forEach(v -> names.add(v.name()));
    return names;
  }

  int mark() {
    return variables.size();
  }

  /** Forgets what was declared since a mark. */
  void reset(int mark) {
    variables.subList(Math.min(mark, variables.size()), variables.size()).clear();
  }
}
