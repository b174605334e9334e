package dev.runevm.language.unit;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a unit, up to a number of problems. */
final class Problems {
  private final List<UnitProblem> found = new ArrayList<>();
  private final int maximum;

  Problems(int maximum) {
    this.maximum = Math.max(1, maximum);
  }

  void add(String rule, String message) {
    add(rule, -1, message);
  }

  void add(String rule, int offset, String message) {
    if (!full()) {
      found.add(new UnitProblem(rule, offset, message));
    }
  }

  /** Whether no more problems are wanted. */
  boolean full() {
    return found.size() >= maximum;
  }

  boolean none() {
    return found.isEmpty();
  }

  List<UnitProblem> list() {
    return List.copyOf(found);
  }
}
