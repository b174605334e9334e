package dev.runevm.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Operands;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneType;
import java.util.List;

/** Calls a value. */
public final class CallValueNode extends CallNode {
  @Child private Expression callee;
  @Child private Operands arguments;
  @Child private Dispatch dispatch;

  /** Calls the callee; the last arguments have these names. */
  public CallValueNode(Expression callee, Expression[] arguments, List<String> names) {
    this.callee = callee;
    this.arguments = new Operands(arguments);
    this.dispatch = DispatchNodeGen.create(names);
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object value = callee.execute(frame);
    Object[] values = arguments.execute(frame);
    if (value instanceof RuneFunction function) {
      return dispatch.execute(function.code(), function.captures(), values);
    }
    throw noFunction(value);
  }

  @TruffleBoundary
  private RuneError noFunction(Object value) {
    return RuneError.of(ErrorKind.UNSUPPORTED_CALL_FN, RuneType.of(value)).at(this);
  }
}
