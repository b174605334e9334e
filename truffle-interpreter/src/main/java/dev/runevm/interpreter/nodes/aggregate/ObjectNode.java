package dev.runevm.interpreter.nodes.aggregate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Operands;
import dev.runevm.interpreter.value.RuneObject;

/** {@code #{a: x}}. */
public final class ObjectNode extends Expression {
  private final String[] keys;
  @Child private Operands values;

  /** An object with these keys and values. */
  public ObjectNode(String[] keys, Expression[] values) {
    this.keys = keys;
    this.values = new Operands(values);
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return create(values.execute(frame));
  }

  @TruffleBoundary
  private RuneObject create(Object[] fields) {
    return RuneObject.of(keys, fields);
  }
}
