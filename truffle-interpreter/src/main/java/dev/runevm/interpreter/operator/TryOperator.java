package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;

/** {@code value?}. */
public final class TryOperator {
  private TryOperator() {}

  /**
   * What {@code ?} does with a value: {@code Continue} with the payload of {@code Ok} or {@code
   * Some}, or {@code Break} with what is to be returned. Another type decides by its method {@code
   * try}, which gives a {@code ControlFlow}.
   */
  @TruffleBoundary
  public static RuneStruct branch(RuneContext context, Object value) {
    if (value instanceof RuneStruct struct) {
      if (struct.is(BuiltinTypes.OK) || struct.is(BuiltinTypes.SOME)) {
        return BuiltinTypes.CONTINUE.create(struct.get(0));
      }
      if (struct.is(BuiltinTypes.ERR) || struct.is(BuiltinTypes.NONE)) {
        return BuiltinTypes.BREAK.create(struct);
      }
      if (struct.type() == BuiltinTypes.CONTROL_FLOW) {
        return struct;
      }
    }
    RuneFunction own = Protocols.find(context, value, "try");
    Object result = own == null ? null : context.call(own, value);
    if (result instanceof RuneStruct flow && flow.type() == BuiltinTypes.CONTROL_FLOW) {
      return flow;
    }
    throw RuneError.of(ErrorKind.UNSUPPORTED_TRY_OPERAND, RuneType.of(value));
  }
}
