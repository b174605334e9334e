package dev.runevm.interpreter.nodes.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Expression;

/** A value that cannot be changed and belongs to no context, so that one is enough. */
public final class Immutable extends Expression {
  private final Object value;

  /** This value. */
  public Immutable(Object value) {
    this.value = value;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return value;
  }
}
