package dev.runevm.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.Status;

/** {@code br} */
public final class Branch extends Statement {
  private final int status;

  /** A branch to the structure at this depth. */
  public Branch(int depth) {
    this.status = Status.branch(depth);
  }

  @Override
  public int execute(VirtualFrame frame, int point) {
    return status;
  }
}
