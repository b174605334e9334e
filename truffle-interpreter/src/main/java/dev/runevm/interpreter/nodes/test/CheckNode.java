package dev.runevm.interpreter.nodes.test;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Types;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneType;

/** A value that must be of an annotated type. */
public final class CheckNode extends Expression {
  @Child private Expression value;
  private final RuneType type;
  private final String what;

  /**
   * Checks a value.
   *
   * @param what what the value is of, for the message
   */
  public CheckNode(Expression value, RuneType type, String what) {
    this.value = value;
    this.type = type;
    this.what = what;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return check(value.execute(frame));
  }

  @Override
  public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
    try {
      long result = value.executeLong(frame);
      return type == BuiltinTypes.I64 ? result : (long) check(result);
    } catch (UnexpectedResultException e) {
      throw new UnexpectedResultException(check(e.getResult()));
    }
  }

  @Override
  public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
    try {
      double result = value.executeDouble(frame);
      return type == BuiltinTypes.F64 ? result : (double) check(result);
    } catch (UnexpectedResultException e) {
      throw new UnexpectedResultException(check(e.getResult()));
    }
  }

  private Object check(Object result) {
    if (Types.of(result) == type) {
      return result;
    }
    throw mismatch(result);
  }

  @TruffleBoundary
  private RuneError mismatch(Object result) {
    return RuneError.of(ErrorKind.EXPECTED_TYPE_OF, type, what, RuneType.of(result)).at(this);
  }
}
