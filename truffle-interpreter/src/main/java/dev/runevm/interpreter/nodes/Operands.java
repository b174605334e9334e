package dev.runevm.interpreter.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;

/** Evaluates expressions from left to right into an array. */
public final class Operands extends Node {
  @Children private final Expression[] expressions;

  /** These expressions. */
  public Operands(Expression[] expressions) {
    this.expressions = expressions;
  }

  /** How many there are. */
  public int count() {
    return expressions.length;
  }

  /** The expressions, not to be changed. */
  public Expression[] expressions() {
    return expressions;
  }

  /** Their values in a new array. */
  public Object[] execute(VirtualFrame frame) {
    return execute(frame, 0);
  }

  /** Their values in a new array, after so many elements that are left null. */
  @ExplodeLoop
  public Object[] execute(VirtualFrame frame, int offset) {
    Object[] values = new Object[offset + expressions.length];
    for (int i = 0; i < expressions.length; i++) {
      values[offset + i] = expressions[i].execute(frame);
    }
    return values;
  }
}
