package dev.runevm.interpreter.nodes.test;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.value.BuiltinTypes;

/** A value that must be of an annotated type. */
public final class CheckNode extends Expression {
  @Child private Expression value;
  private final TypeCheck annotation;

  /** Checks a value. */
  public CheckNode(Expression value, TypeCheck annotation) {
    this.value = value;
    this.annotation = annotation;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return annotation.check(value.execute(frame), this);
  }

  @Override
  public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
    try {
      long result = value.executeLong(frame);
      return annotation.type() == BuiltinTypes.I64 ? result : (long) annotation.check(result, this);
    } catch (UnexpectedResultException e) {
      throw new UnexpectedResultException(annotation.check(e.getResult(), this));
    }
  }

  @Override
  public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
    try {
      double result = value.executeDouble(frame);
      return annotation.type() == BuiltinTypes.F64
          ? result
          : (double) annotation.check(result, this);
    } catch (UnexpectedResultException e) {
      throw new UnexpectedResultException(annotation.check(e.getResult(), this));
    }
  }
}
