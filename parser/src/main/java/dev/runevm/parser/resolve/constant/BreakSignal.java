package dev.runevm.parser.resolve.constant;

import dev.runevm.parser.ast.AstNode;
import java.util.Optional;

/** A {@code break} on its way to its loop. */
final class BreakSignal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient AstNode origin;
  private final transient Optional<String> label;
  private final transient ConstantValue value;

  BreakSignal(AstNode origin, Optional<String> label, ConstantValue value) {
    super(null, null, false, false);
    this.origin = origin;
    this.label = label;
    this.value = value;
  }

  AstNode origin() {
    return origin;
  }

  /** Whether a loop with this label is the one that is left. */
  boolean leaves(Optional<String> loop) {
    return label.isEmpty() || label.equals(loop);
  }

  ConstantValue value() {
    return value;
  }
}
