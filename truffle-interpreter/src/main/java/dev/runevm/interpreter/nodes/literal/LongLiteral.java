package dev.runevm.interpreter.nodes.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Expression;

/** An {@code i64}. */
public final class LongLiteral extends Expression {
  private final long value;

  /** This number. */
  public LongLiteral(long value) {
    this.value = value;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return value;
  }

  @Override
  public long executeLong(VirtualFrame frame) {
    return value;
  }
}
