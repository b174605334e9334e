package dev.runevm.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.Status;

/** {@code br_if}, {@code br_unless} */
public final class ConditionalBranch extends Statement {
  @Child private Condition condition;
  private final boolean expected;
  private final int status;

  /** A branch to the structure at this depth if the condition is as expected. */
  public ConditionalBranch(Condition condition, boolean expected, int depth) {
    this.condition = condition;
    this.expected = expected;
    this.status = Status.branch(depth);
  }

  @Override
  public int execute(VirtualFrame frame, int point) {
    if (condition.test(frame)) {
      return expected ? status : Status.NORMAL;
    }
    return expected ? Status.NORMAL : status;
  }
}
