package dev.runevm.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.nodes.Expression;

/**
 * A capture or parameter as it arrives: in the arguments of the call, or in the saved state of a
 * coroutine that was made before it began.
 */
public final class Argument extends Expression {
  private final int index;
  private final boolean mayBeSaved;

  /**
   * A capture or parameter.
   *
   * @param index its number: that of its local
   * @param mayBeSaved whether the function is a coroutine
   */
  public Argument(int index, boolean mayBeSaved) {
    this.index = index;
    this.mayBeSaved = mayBeSaved;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object[] arguments = frame.getArguments();
    if (mayBeSaved && arguments[0] != null) {
      return ((Coroutine) arguments[0]).references[index];
    }
    return arguments[index + 1];
  }
}
