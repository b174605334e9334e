package dev.runevm.interpreter.nodes.aggregate;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Operands;
import dev.runevm.interpreter.value.Constructor;

/** A new struct or variant. */
public final class StructNode extends Expression {
  private final Constructor constructor;
  @Child private Operands fields;

  /** An instance with these fields, in the order of their declaration. */
  public StructNode(Constructor constructor, Expression[] fields) {
    this.constructor = constructor;
    this.fields = new Operands(fields);
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object[] values = fields.execute(frame);
    try {
      return constructor.create(values);
    } catch (RuneError error) {
      throw error.at(this);
    }
  }
}
