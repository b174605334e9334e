package dev.runevm.interpreter.nodes.access;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Effect;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.TupleFields;

/** {@code a.0 = v}. */
public final class TupleSetNode extends Effect {
  @Child private Expression target;
  @Child private Expression value;
  private final int position;

  /** Writes the element at this position. */
  public TupleSetNode(Expression target, Expression value, int position) {
    this.target = target;
    this.value = value;
    this.position = position;
  }

  @Override
  public void executeEffect(VirtualFrame frame) {
    Object container = target.execute(frame);
    set(container, value.execute(frame));
  }

  @TruffleBoundary
  private void set(Object container, Object element) {
    try {
      TupleFields.set(container, position, element);
    } catch (RuneError error) {
      throw error.at(this);
    }
  }
}
