package dev.runevm.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.Status;

/** {@code if … else … end}: a structure. */
public final class If extends Statement {
  @Child private Condition condition;
  @Child private Statement then;
  @Child private Statement otherwise;
  private final int lastPointOfThen;

  /**
   * A conditional.
   *
   * @param otherwise null without an else
   * @param lastPointOfThen the last resume point up to the end of the first part
   */
  public If(Condition condition, Statement then, Statement otherwise, int lastPointOfThen) {
    this.condition = condition;
    this.then = then;
    this.otherwise = otherwise;
    this.lastPointOfThen = lastPointOfThen;
  }

  @Override
  public int execute(VirtualFrame frame, int point) {
    // Not by way of a variable: the profile of the condition must reach the branch itself.
    if (point == 0 ? condition.test(frame) : point <= lastPointOfThen) {
      return Status.leave(then.execute(frame, point));
    }
    return otherwise == null ? Status.NORMAL : Status.leave(otherwise.execute(frame, point));
  }

  @Override
  public boolean isInstrumentable() {
    return false;
  }
}
