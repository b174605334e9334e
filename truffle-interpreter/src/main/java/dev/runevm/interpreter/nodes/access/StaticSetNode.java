package dev.runevm.interpreter.nodes.access;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Effect;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.unit.LoadedUnit;

/** Sets a static. */
public final class StaticSetNode extends Effect {
  @Child private Expression value;
  private final LoadedUnit unit;
  private final int index;

  /** Writes this static. */
  public StaticSetNode(Expression value, LoadedUnit unit, int index) {
    this.value = value;
    this.unit = unit;
    this.index = index;
  }

  @Override
  public void executeEffect(VirtualFrame frame) {
    Object result = value.execute(frame);
    context().statics(unit)[index] = result;
  }
}
