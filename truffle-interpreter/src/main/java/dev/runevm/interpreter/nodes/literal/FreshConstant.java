package dev.runevm.interpreter.nodes.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.unit.ConstantValues;
import dev.runevm.language.unit.Constant;

/** A new value of a constant each time. */
public final class FreshConstant extends Expression {
  private final Constant constant;

  /** This constant. */
  public FreshConstant(Constant constant) {
    this.constant = constant;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return ConstantValues.create(constant);
  }
}
