package dev.runevm.parser.resolve.constant;

import dev.runevm.parser.resolve.item.Scope;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The variables of one call of a const function, or of one constant. */
final class Environment {
  /** One block. */
  private record Level(Level outer, Map<String, ConstantValue> variables, Scope scope) {}

  private final Budget budget;
  private final Predicate<String> runtimeVariables;
  private Level level;

  /**
   * An environment without variables.
   *
   * @param runtimeVariables the names that are variables of the program around the constant; they
   *     have no value yet, which is said in a better message than that there is no such name
   */
  Environment(Budget budget, Scope scope, Predicate<String> runtimeVariables) {
    this.budget = budget;
    this.runtimeVariables = runtimeVariables;
    this.level = new Level(null, new HashMap<>(), scope);
  }

  Budget budget() {
    return budget;
  }

  Scope scope() {
    return level.scope();
  }

  boolean isRuntimeVariable(String name) {
    return runtimeVariables.test(name);
  }

  void enter(Scope scope) {
    level = new Level(level, new HashMap<>(), scope);
  }

  void leave() {
    level = level.outer();
  }

  /** Where the environment is now, to come back to when a break leaves several blocks at once. */
  Object position() {
    return level;
  }

  void restore(Object position) {
    level = (Level) position;
  }

  void declare(String name, ConstantValue value) {
    level.variables().put(name, value);
  }

  /** The value of a variable; null if there is none. */
  ConstantValue get(String name) {
    for (Level l = level; l != null; l = l.outer()) {
      ConstantValue value = l.variables().get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Sets a variable; false if there is none. */
  boolean set(String name, ConstantValue value) {
    for (Level l = level; l != null; l = l.outer()) {
      if (l.variables().replace(name, value) != null) {
        return true;
      }
    }
    return false;
  }
}
