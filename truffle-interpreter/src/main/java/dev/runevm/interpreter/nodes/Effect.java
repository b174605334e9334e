package dev.runevm.interpreter.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;

/** A statement that always ends normally and contains no resume point. */
public abstract class Effect extends Statement {
  /** For subclasses. */
  protected Effect() {}

  /** Runs it. */
  public abstract void executeEffect(VirtualFrame frame);

  @Override
  public final int execute(VirtualFrame frame, int point) {
    executeEffect(frame);
    return Status.NORMAL;
  }
}
