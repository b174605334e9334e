package dev.runevm.interpreter.nodes.root;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import dev.runevm.interpreter.nodes.Effect;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.Status;

/**
 * The code of a function: its arguments are put into locals, then the statements run, and the
 * expression of the final {@code return} is its result if none of them returned.
 */
public final class FunctionBody extends Node {
  @Children private final Effect[] arguments;
  @Child private Statement statements;
  @Child private Expression result;
  private final int resultSlot;
  private final boolean twofold;

  /**
   * A body.
   *
   * @param twofold whether it is small enough to be compiled twice, for starting and for resuming
   */
  public FunctionBody(
      Effect[] arguments,
      Statement statements,
      Expression result,
      int resultSlot,
      boolean twofold) {
    this.arguments = arguments;
    this.statements = statements;
    this.result = result;
    this.resultSlot = resultSlot;
    this.twofold = twofold;
  }

  /** Puts the arguments of the call into locals. */
  @ExplodeLoop
  void receiveArguments(VirtualFrame frame) {
    for (Effect argument : arguments) {
      argument.executeEffect(frame);
    }
  }

  /** Starts the statements, or resumes them at a point. */
  int execute(VirtualFrame frame, int point) {
    if (twofold && point == 0) {
      return statements.execute(frame, 0);
    }
    return statements.execute(frame, point);
  }

  /** The result, after the statements have ended with a status that is not a suspension. */
  Object result(VirtualFrame frame, int status) {
    return status == Status.RETURN ? frame.getObject(resultSlot) : result.execute(frame);
  }
}
