package dev.runevm.interpreter.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.unit.LoadedUnit;
import java.util.List;

/** {@code receiver.name(…)}. */
public final class CallMethodNode extends CallNode {
  @Children private final Expression[] operands;
  @Child private MethodDispatch dispatch;

  /**
   * Calls a method.
   *
   * @param operands the receiver and the arguments
   * @param names the names of the last arguments
   * @param typeArgument the path of the type in a turbofish, or null
   */
  public CallMethodNode(
      LoadedUnit unit,
      String name,
      Expression[] operands,
      List<String> names,
      String typeArgument) {
    this.operands = operands;
    this.dispatch = MethodDispatchNodeGen.create(unit, name, names, typeArgument);
  }

  @Override
  @ExplodeLoop
  public Object execute(VirtualFrame frame) {
    Object[] values = new Object[operands.length];
    for (int i = 0; i < operands.length; i++) {
      values[i] = operands[i].execute(frame);
    }
    return dispatch.execute(values[0], values);
  }
}
