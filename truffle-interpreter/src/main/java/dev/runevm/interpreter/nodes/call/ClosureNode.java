package dev.runevm.interpreter.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Operands;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.RuneFunction;

/** A closure: a function with the values that it captures now. */
public final class ClosureNode extends Expression {
  private final ScriptCode code;
  @Child private Operands captures;

  /** A closure with these captures. */
  public ClosureNode(ScriptCode code, Expression[] captures) {
    this.code = code;
    this.captures = new Operands(captures);
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return RuneFunction.closure(code, captures.execute(frame));
  }
}
