package dev.runevm.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.NodeChild;
import dev.runevm.interpreter.nodes.Expression;

/** An operator of two operands, the left one evaluated first. */
@NodeChild(value = "left", type = Expression.class)
@NodeChild(value = "right", type = Expression.class)
public abstract class BinaryNode extends Expression {
  /** For subclasses. */
  protected BinaryNode() {}
}
