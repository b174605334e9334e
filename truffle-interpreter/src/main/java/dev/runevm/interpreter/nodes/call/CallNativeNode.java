package dev.runevm.interpreter.nodes.call;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.binding.NativeFunction;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Operands;

/** Calls an imported native function with complete arguments. */
public final class CallNativeNode extends CallNode {
  private final NativeFunction function;
  @Child private Operands arguments;

  /** Calls this function. */
  public CallNativeNode(NativeFunction function, Expression[] arguments) {
    this.function = function;
    this.arguments = new Operands(arguments);
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object[] values = arguments.execute(frame);
    try {
      return switch (values.length) {
        case 0 -> function.call0(context());
        case 1 -> function.call1(context(), values[0]);
        case 2 -> function.call2(context(), values[0], values[1]);
        case 3 -> function.call3(context(), values[0], values[1], values[2]);
        default -> function.call(context(), values);
      };
    } catch (AbstractTruffleException error) {
      throw ErrorPlaces.passing(error, this);
    }
  }
}
