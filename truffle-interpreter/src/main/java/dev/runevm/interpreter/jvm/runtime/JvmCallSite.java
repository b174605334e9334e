package dev.runevm.interpreter.jvm.runtime;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.unit.ArgumentPlan;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.FunctionCode;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneType;
import java.util.Arrays;
import java.util.List;

/** Calls of values from one place in the code. */
public final class JvmCallSite {
  private final List<String> names;

  // The last callee and how it gets its arguments; both at once, because threads share the site.
  private Planned last = Planned.NONE;

  /** A call with the names of its arguments. */
  public JvmCallSite(List<String> names) {
    this.names = names;
  }

  private record Planned(FunctionCode code, ArgumentPlan plan) {
    static final Planned NONE = new Planned(null, null);
  }

  /** The entry of a compiled function that takes exactly these arguments; else null. */
  public CompiledFunction compiled(Object callee, int arguments) {
    return callee instanceof RuneFunction function
            && function.code() instanceof ScriptCode code
            && names.isEmpty()
            && code.parameterCount() == arguments
        ? code.compiledCall()
        : null;
  }

  /** The captures of a callee that has an entry. */
  public static Object[] captures(Object callee) {
    return ((RuneFunction) callee).captures();
  }

  /** Calls without arguments. */
  public Object call(Object callee, RuneContext context, int callsLeft) {
    return call(new Object[] {callee}, context, callsLeft);
  }

  /** Calls with one argument. */
  public Object call(Object callee, Object first, RuneContext context, int callsLeft) {
    return call(new Object[] {callee, first}, context, callsLeft);
  }

  /** Calls with two arguments. */
  public Object call(
      Object callee, Object first, Object second, RuneContext context, int callsLeft) {
    return call(new Object[] {callee, first, second}, context, callsLeft);
  }

  /** Calls the first of the operands with the others. */
  public Object call(Object[] operands, RuneContext context, int callsLeft) {
    if (!(operands[0] instanceof RuneFunction function)) {
      throw RuneError.of(ErrorKind.UNSUPPORTED_CALL_FN, RuneType.of(operands[0]));
    }
    Object[] arguments = Arrays.copyOfRange(operands, 1, operands.length);
    return JvmCalls.call(
        function.code(),
        function.captures(),
        plan(function.code(), arguments.length).apply(arguments),
        context,
        callsLeft);
  }

  private ArgumentPlan plan(FunctionCode code, int given) {
    Planned planned = last;
    if (planned.code != code) {
      planned = new Planned(code, ArgumentPlan.of(code, given, names));
      last = planned;
    }
    return planned.plan;
  }
}
