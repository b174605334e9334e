package dev.runevm.interpreter.nodes.control;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RepeatingNode;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.jvm.JvmLoop;
import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.Status;

/**
 * {@code loop … end}: repeats its body until a branch leaves it. A resumed loop first resumes its
 * body once and then is an ordinary loop, in which nothing reminds of suspension.
 */
public final class Loop extends Statement {
  private static final int NEXT_ITERATION = 1;

  @Child private LoopNode loop;

  /**
   * A loop around this body.
   *
   * @param compiled how it goes on in compiled code; null if it never does
   */
  public Loop(Statement body, JvmLoop compiled) {
    this.loop = Truffle.getRuntime().createLoopNode(new Body(body, compiled));
  }

  @Override
  public int execute(VirtualFrame frame, int point) {
    if (point != 0) {
      int status = ((Body) loop.getRepeatingNode()).run(frame, point);
      if (!repeats(status)) {
        return Status.leave(status);
      }
    }
    return Status.leave((int) loop.execute(frame));
  }

  private static boolean repeats(int status) {
    return status == Status.NORMAL || status == NEXT_ITERATION;
  }

  @Override
  public boolean isInstrumentable() {
    return false;
  }

  /** One iteration. The place where a back-edge would be charged for. */
  private static final class Body extends Node implements RepeatingNode {
    @Child private Statement body;
    private final JvmLoop compiled;

    Body(Statement body, JvmLoop compiled) {
      this.body = body;
      this.compiled = compiled;
    }

    int run(VirtualFrame frame, int point) {
      return body.execute(frame, point);
    }

    @Override
    public Object initialLoopStatus() {
      return CONTINUE_LOOP_STATUS;
    }

    @Override
    public boolean shouldContinue(Object status) {
      return status == CONTINUE_LOOP_STATUS;
    }

    @Override
    public Object executeRepeatingWithValue(VirtualFrame frame) {
      if (compiled != null && compiled.isHot()) {
        int status = compiled.enter(frame, RuneContext.get(this));
        if (status != JvmLoop.NOT_ENTERED) {
          return status;
        }
      }
      int status = body.execute(frame, 0);
      return repeats(status) ? CONTINUE_LOOP_STATUS : (Object) status;
    }

    @Override
    public boolean executeRepeating(VirtualFrame frame) {
      throw new UnsupportedOperationException("loops have a status");
    }

    @Override
    public String toString() {
      return "loop in " + getRootNode();
    }
  }
}
