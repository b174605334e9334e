package dev.runevm.interpreter.unit;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.jvm.runtime.CompiledFunction;
import dev.runevm.interpreter.jvm.runtime.Unwinding;
import dev.runevm.interpreter.value.ConstructorCode;
import dev.runevm.interpreter.value.FunctionCode;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneType;
import java.util.List;

/** Calls from Java code, where there is no call site that could remember anything. */
public final class Calls {
  private static final Object[] NO_CAPTURES = {};

  private Calls() {}

  /** See {@link RuneContext#call}. */
  public static Object call(RuneContext context, Object callee, Object... arguments) {
    if (callee instanceof RuneFunction function) {
      return call(context, function.code(), function.captures(), arguments);
    }
    throw RuneError.of(ErrorKind.UNSUPPORTED_CALL_FN, RuneType.of(callee));
  }

  /** See {@link RuneContext#callMethod}. */
  @TruffleBoundary
  public static Object callMethod(
      RuneContext context, Object receiver, String name, Object... arguments) {
    RuneType type = RuneType.of(receiver);
    FunctionCode code = context.methods().find(null, type, name, null);
    if (code == null) {
      throw RuneError.of(ErrorKind.MISSING_INSTANCE_FUNCTION, name, type);
    }
    Object[] all = new Object[arguments.length + 1];
    all[0] = receiver;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return call(context, code, NO_CAPTURES, all);
  }

  /** Calls a function without captures. */
  public static Object call(RuneContext context, FunctionCode code, Object[] arguments) {
    return call(context, code, NO_CAPTURES, arguments);
  }

  /** Calls code with positional arguments. */
  public static Object call(
      RuneContext context, FunctionCode code, Object[] captures, Object[] arguments) {
    Object[] complete = arguments;
    if (arguments.length != code.arity()) {
      complete = completed(code, arguments);
    }
    if (code instanceof ScriptCode script) {
      return script(context, script, captures, complete);
    }
    return callJava(context, code, complete);
  }

  /** Calls what is written in Java; which it is, compiled code does not know here. */
  @TruffleBoundary
  private static Object callJava(RuneContext context, FunctionCode code, Object[] complete) {
    if (code instanceof NativeCode function) {
      return function.function().call(context, complete);
    }
    if (code instanceof ConstructorCode constructor) {
      return constructor.constructor().create(complete.clone());
    }
    return code.callTarget().call(complete);
  }

  private static Object script(
      RuneContext context, ScriptCode code, Object[] captures, Object[] arguments) {
    CompiledFunction compiled = code.compiledCall();
    if (compiled == null) {
      return code.callTarget().call(frameArguments(captures, arguments));
    }
    int callsLeft = context.callsLeft();
    try {
      return switch (arguments.length) {
        case 1 -> compiled.call1(context, callsLeft - 1, captures, arguments[0]);
        case 2 -> compiled.call2(context, callsLeft - 1, captures, arguments[0], arguments[1]);
        default -> compiled.call(context, callsLeft - 1, frameArguments(captures, arguments));
      };
    } catch (AbstractTruffleException error) {
      throw Unwinding.arrive(error, context);
    } finally {
      context.setCallsLeft(callsLeft);
    }
  }

  @TruffleBoundary
  private static Object[] completed(FunctionCode code, Object[] arguments) {
    return ArgumentPlan.of(code, arguments.length, List.of()).apply(arguments);
  }

  /** The arguments of the body of a function of a script that starts. */
  public static Object[] frameArguments(Object[] captures, Object[] arguments) {
    Object[] all = new Object[1 + captures.length + arguments.length];
    System.arraycopy(captures, 0, all, 1, captures.length);
    System.arraycopy(arguments, 0, all, 1 + captures.length, arguments.length);
    return all;
  }
}
