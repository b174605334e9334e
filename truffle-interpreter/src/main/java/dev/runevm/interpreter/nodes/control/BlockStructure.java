package dev.runevm.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.Status;

/** {@code block … end}: a structure that can be left. */
public final class BlockStructure extends Statement {
  @Child private Statement body;

  /** A structure around this body. */
  public BlockStructure(Statement body) {
    this.body = body;
  }

  @Override
  public int execute(VirtualFrame frame, int point) {
    return Status.leave(body.execute(frame, point));
  }

  @Override
  public boolean isInstrumentable() {
    return false;
  }
}
