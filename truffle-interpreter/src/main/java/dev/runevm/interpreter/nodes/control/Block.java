package dev.runevm.interpreter.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.Status;

/** Statements one after the other. Not a structure: a status goes through it as it is. */
public final class Block extends Statement {
  @Children private final Statement[] statements;

  // For each statement the last resume point in it, 0 if there is none; null if none has any.
  @CompilationFinal(dimensions = 1)
  private final int[] lastPoints;

  /**
   * A sequence of statements.
   *
   * @param lastPoints for each statement the last resume point in it, or 0
   */
  public Block(Statement[] statements, int[] lastPoints) {
    this.statements = statements;
    this.lastPoints = hasPoints(lastPoints) ? lastPoints : null;
  }

  private static boolean hasPoints(int[] lastPoints) {
    for (int point : lastPoints) {
      if (point != 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int execute(VirtualFrame frame, int point) {
    return lastPoints == null ? start(frame) : resume(frame, point);
  }

  @ExplodeLoop
  private int start(VirtualFrame frame) {
    for (Statement statement : statements) {
      int status = statement.execute(frame, 0);
      if (status != Status.NORMAL) {
        return status;
      }
    }
    return Status.NORMAL;
  }

  /** Points are numbered in the order of the text, so one comparison finds the statement. */
  @ExplodeLoop
  private int resume(VirtualFrame frame, int point) {
    int next = point;
    for (int i = 0; i < statements.length; i++) {
      if (next == 0 || next <= lastPoints[i]) {
        int status = statements[i].execute(frame, lastPoints[i] == 0 ? 0 : next);
        if (status != Status.NORMAL) {
          return status;
        }
        next = 0;
      }
    }
    return Status.NORMAL;
  }

  @Override
  public boolean isInstrumentable() {
    return false;
  }
}
