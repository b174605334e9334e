package dev.runevm.interpreter.nodes;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;

/** An expression of one operand whose work is done by an operator. */
public abstract class UnaryExpression extends Expression {
  @Child private Expression operand;

  /** An operation on this. */
  protected UnaryExpression(Expression operand) {
    this.operand = operand;
  }

  /** The result; errors get this node's place. */
  protected abstract Object apply(Object value);

  @Override
  public final Object execute(VirtualFrame frame) {
    Object value = operand.execute(frame);
    try {
      return apply(value);
    } catch (AbstractTruffleException error) {
      throw ErrorPlaces.passing(error, this);
    }
  }
}
