package dev.runevm.interpreter.nodes.aggregate;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Operands;
import dev.runevm.interpreter.value.RuneTuple;

/** {@code (a, b)}. */
public final class TupleNode extends Expression {
  @Child private Operands elements;

  /** A tuple of these. */
  public TupleNode(Expression[] elements) {
    this.elements = new Operands(elements);
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return RuneTuple.of(elements.execute(frame));
  }
}
