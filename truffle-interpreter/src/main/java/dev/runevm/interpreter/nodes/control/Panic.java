package dev.runevm.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Statement;

/** Panics with a text that is known now. */
public final class Panic extends Statement {
  private final String reason;

  /** A panic. */
  public Panic(String reason) {
    this.reason = reason;
  }

  @Override
  public int execute(VirtualFrame frame, int point) {
    throw RuneError.panic(reason).at(this);
  }
}
