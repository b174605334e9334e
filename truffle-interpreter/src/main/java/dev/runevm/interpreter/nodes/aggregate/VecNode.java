package dev.runevm.interpreter.nodes.aggregate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Operands;
import dev.runevm.interpreter.value.RuneVec;

/** {@code [a, b]}. */
public final class VecNode extends Expression {
  @Child private Operands elements;

  /** A vec of these. */
  public VecNode(Expression[] elements) {
    this.elements = new Operands(elements);
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return elements.count() == 0 ? RuneVec.create() : create(elements.execute(frame));
  }

  @TruffleBoundary
  private static RuneVec create(Object[] values) {
    return RuneVec.of(values);
  }
}
