package dev.runevm.interpreter.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.BlockNode;
import com.oracle.truffle.api.nodes.ControlFlowException;
import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.Status;

/**
 * A block of very many statements, in parts. Unlike a {@link Block} it can be compiled in pieces if
 * it is too large for one; for that an abnormal status leaves it as an exception.
 */
public final class LargeBlock extends Statement implements BlockNode.ElementExecutor<Statement> {
  @Child private BlockNode<Statement> parts;

  @CompilationFinal(dimensions = 1)
  private final int[] lastPoints;

  /**
   * A sequence of parts.
   *
   * @param lastPoints for each part the last resume point in it, or 0
   */
  public LargeBlock(Statement[] parts, int[] lastPoints) {
    this.parts = BlockNode.create(parts, this);
    this.lastPoints = lastPoints;
  }

  @Override
  public int execute(VirtualFrame frame, int point) {
    try {
      parts.executeVoid(frame, point);
      return Status.NORMAL;
    } catch (Left left) {
      return left.status;
    }
  }

  @Override
  public void executeVoid(VirtualFrame frame, Statement part, int index, int point) {
    int last = lastPoints[index];
    if (point == 0) {
      check(part.execute(frame, 0));
    } else if (point <= last) {
      // The first part that contains the point; those after it start normally.
      boolean first = index == 0 || point > lastPointBefore(index);
      check(part.execute(frame, first ? point : 0));
    } else if (point <= lastPointBefore(index)) {
      check(part.execute(frame, 0));
    }
  }

  private int lastPointBefore(int index) {
    int last = 0;
    for (int i = 0; i < index; i++) {
      last = Math.max(last, lastPoints[i]);
    }
    return last;
  }

  private static void check(int status) {
    if (status != Status.NORMAL) {
      throw new Left(status);
    }
  }

  @Override
  public boolean isInstrumentable() {
    return false;
  }

  /** An abnormal status on its way out. */
  private static final class Left extends ControlFlowException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Left(int status) {
      this.status = status;
    }
  }
}
