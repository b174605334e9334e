package dev.runevm.interpreter.jvm.runtime;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.unit.Calls;
import dev.runevm.interpreter.unit.NativeCode;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.ConstructorCode;
import dev.runevm.interpreter.value.FunctionCode;

/** Calls that compiled code does not write out. */
public final class JvmCalls {
  private JvmCalls() {}

  /**
   * Calls code with complete arguments.
   *
   * @param callsLeft of the caller
   */
  static Object call(
      FunctionCode code,
      Object[] captures,
      Object[] arguments,
      RuneContext context,
      int callsLeft) {
    context.setCallsLeft(callsLeft);
    return switch (code) {
      case ScriptCode script ->
          script(script, Calls.frameArguments(captures, arguments), context, callsLeft);
      case NativeCode function -> function.function().call(context, arguments);
      case ConstructorCode constructor -> constructor.constructor().create(arguments.clone());
      default -> code.callTarget().call(arguments);
    };
  }

  private static Object script(
      ScriptCode code, Object[] arguments, RuneContext context, int callsLeft) {
    if (!code.isImmediate()) {
      return code.createCoroutine(arguments);
    }
    CompiledFunction compiled = code.compiledCall();
    return compiled == null
        ? code.body().call(arguments)
        : compiled.call(context, callsLeft - 1, arguments);
  }

  /**
   * Calls a function for which there is no compiled code.
   *
   * @param callsLeft of the callee
   * @param arguments null, the captures, the parameters
   */
  public static Object interpret(
      ScriptCode code, RuneContext context, int callsLeft, Object[] arguments) {
    context.setCallsLeft(callsLeft + 1);
    return code.body().call(arguments);
  }
}
