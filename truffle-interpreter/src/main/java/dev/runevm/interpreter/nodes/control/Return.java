package dev.runevm.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.Status;

/** A {@code return} that is not the end of its function. */
public final class Return extends Statement {
  @Child private Expression value;
  private final int resultSlot;

  /** Returns this value by way of the result slot of the frame. */
  public Return(Expression value, int resultSlot) {
    this.value = value;
    this.resultSlot = resultSlot;
  }

  @Override
  public int execute(VirtualFrame frame, int point) {
    frame.setObject(resultSlot, value.execute(frame));
    return Status.RETURN;
  }
}
