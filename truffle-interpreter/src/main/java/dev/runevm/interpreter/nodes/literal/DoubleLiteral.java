package dev.runevm.interpreter.nodes.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Expression;

/** An {@code f64}. */
public final class DoubleLiteral extends Expression {
  private final double value;

  /** This number. */
  public DoubleLiteral(double value) {
    this.value = value;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return value;
  }

  @Override
  public double executeDouble(VirtualFrame frame) {
    return value;
  }
}
