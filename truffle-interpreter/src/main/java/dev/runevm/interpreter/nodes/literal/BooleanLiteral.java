package dev.runevm.interpreter.nodes.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Expression;

/** A {@code bool}. */
public final class BooleanLiteral extends Expression {
  private final boolean value;

  /** This truth value. */
  public BooleanLiteral(boolean value) {
    this.value = value;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return value;
  }

  @Override
  public boolean executeBoolean(VirtualFrame frame) {
    return value;
  }
}
