package dev.runevm.parser.resolve;

import dev.runevm.parser.program.Expression;
import java.util.Optional;

/** A loop or labelled block around the place that is being lowered. */
final class Exit {
  /** What can be left, and how. */
  enum Kind {
    LOOP,
    WHILE,
    FOR,
    BLOCK
  }

  private final Kind kind;
  private final Optional<String> label;
  private final Expression.Target target = new Expression.Target();
  private boolean left;

  Exit(Kind kind, Optional<String> label) {
    this.kind = kind;
    this.label = label;
  }

  Kind kind() {
    return kind;
  }

  Optional<String> label() {
    return label;
  }

  Expression.Target target() {
    return target;
  }

  /** Whether any {@code break} leaves this. */
  boolean isLeft() {
    return left;
  }

  void leave() {
    left = true;
  }
}
