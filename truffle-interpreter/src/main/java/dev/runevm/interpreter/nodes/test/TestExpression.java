package dev.runevm.interpreter.nodes.test;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Expression;

/** A test of a value that is never an error. */
abstract class TestExpression extends Expression {
  @Child private Expression operand;

  TestExpression(Expression operand) {
    this.operand = operand;
  }

  abstract boolean test(Object value);

  @Override
  public final boolean executeBoolean(VirtualFrame frame) {
    return test(operand.execute(frame));
  }

  @Override
  public final Object execute(VirtualFrame frame) {
    return executeBoolean(frame);
  }
}
