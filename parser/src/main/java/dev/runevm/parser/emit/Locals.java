package dev.runevm.parser.emit;

import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.program.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the locals of one function.
 *
 * <p>Variables and temporaries belong to the statement in which they were made and are dead after
 * it ({@link #mark} and {@link #release}). Their numbers are used again only in functions with many
 * locals: in others a local keeps one kind of value, which the interpreter can then store unboxed.
 */
final class Locals {
  private static final int REUSE_FROM = 192;

  private final Map<Variable, Integer> indices = new HashMap<>();
  private final List<Variable> owners = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Integer> inUse = new ArrayList<>();
  private final Deque<Integer> freeVariables = new ArrayDeque<>();
  private final Deque<Integer> freeTemporaries = new ArrayDeque<>();

  /** The local of a variable; a new one the first time. */
  int declare(Variable variable) {
    Integer known = indices.get(variable);
    if (known != null) {
      return known;
    }
    int before = names.size();
    int index = take(freeVariables);
    boolean fresh = index == before;
    owners.set(index, variable);
    names.set(index, fresh || names.get(index).equals(variable.name()) ? variable.name() : "");
    indices.put(variable, index);
    return index;
  }

  /** Declares the variables that a pattern binds. */
  void declare(Pattern pattern) {
    if (pattern instanceof Pattern.Binding binding) {
      declare(binding.variable());
    } else if (pattern instanceof Pattern.As as) {
      declare(as.variable());
    }
    PatternShapes.parts(pattern).forEach(this::declare);
  }

  /** A local for a value that has no name. */
  int temporary() {
    int index = take(freeTemporaries);
    owners.set(index, null);
    return index;
  }

  /** The variable that a local holds; null for a temporary. */
  Variable owner(int index) {
    return owners.get(index);
  }

  /** What {@link #release} is given to free everything made from now on. */
  int mark() {
    return inUse.size();
  }

  /** Frees what has been made since the mark. */
  void release(int mark) {
    while (inUse.size() > mark) {
      int index = inUse.removeLast();
      (owners.get(index) == null ? freeTemporaries : freeVariables).push(index);
    }
  }

  /** How many there are. */
  int count() {
    return names.size();
  }

  /** Their names; empty for temporaries and for locals that had several. */
  List<String> names() {
    return List.copyOf(names);
  }

  private int take(Deque<Integer> free) {
    int index = names.size();
    if (index >= REUSE_FROM && !free.isEmpty()) {
      index = free.pop();
    } else {
      names.add("");
      owners.add(null);
    }
    inUse.add(index);
    return index;
  }
}
