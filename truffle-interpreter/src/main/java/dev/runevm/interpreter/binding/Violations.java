package dev.runevm.interpreter.binding;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with annotated classes, so that all of it is reported at once. */
final class Violations {
  private final List<String> messages = new ArrayList<>();

  /** Adds one: {@code Class.member: message}. */
  void add(ScannedClass where, String member, String message) {
    String place = member.isEmpty() ? where.displayName() : where.displayName() + "." + member;
    messages.add(place + ": " + message);
  }

  boolean isEmpty() {
    return messages.isEmpty();
  }

  /** Throws if there is one. */
  void check() {
    if (!messages.isEmpty()) {
      throw new BindingException(messages);
    }
  }
}
