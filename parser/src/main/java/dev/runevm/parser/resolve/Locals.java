package dev.runevm.parser.resolve;

import dev.runevm.parser.program.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variables that are visible at a place of a function; later ones hide earlier ones. */
final class Locals {
  private final Map<String, Deque<Variable>> byName = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  /** Where the visible variables end now; {@link #reset} makes all later ones invisible again. */
  int mark() {
    return order.size();
  }

  void reset(int mark) {
    while (order.size() > mark) {
      byName.get(order.remove(order.size() - 1)).pop();
    }
  }

  void bind(Variable variable) {
    byName.computeIfAbsent(variable.name(), key -> new ArrayDeque<>(1)).push(variable);
    order.add(variable.name());
  }

  /** The variable of a name; null if there is none. */
  Variable find(String name) {
    Deque<Variable> variables = byName.get(name);
    return variables == null ? null : variables.peek();
  }

  /** The names of all visible variables. */
  List<String> names() {
    return List.copyOf(order);
  }
}
