package dev.runevm.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Effect;
import dev.runevm.interpreter.nodes.Expression;

/** Evaluates an expression for its effect. */
public final class Evaluate extends Effect {
  @Child private Expression value;

  /** Evaluates this. */
  public Evaluate(Expression value) {
    this.value = value;
  }

  @Override
  public void executeEffect(VirtualFrame frame) {
    value.execute(frame);
  }
}
