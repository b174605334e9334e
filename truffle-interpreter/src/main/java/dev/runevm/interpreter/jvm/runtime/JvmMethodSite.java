package dev.runevm.interpreter.jvm.runtime;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.NativeFunction;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Types;
import dev.runevm.interpreter.unit.ArgumentPlan;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.NativeCode;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.FunctionCode;
import dev.runevm.interpreter.value.RuneType;
import java.util.List;

/**
 * Calls of a method from one place in the code. Remembers the methods of the types that were seen
 * last, each at once with how it gets its arguments, because threads share the site.
 */
public final class JvmMethodSite {
  private static final Object[] NO_CAPTURES = {};

  private final LoadedUnit unit;
  private final String name;
  private final List<String> names;
  private final String typeArgument;
  private Found first = Found.NONE;
  private Found second = Found.NONE;

  /** A call of a method of that name. */
  public JvmMethodSite(LoadedUnit unit, String name, List<String> names, String typeArgument) {
    this.unit = unit;
    this.name = name;
    this.names = names;
    this.typeArgument = typeArgument;
  }

  /**
   * The method of a type.
   *
   * @param script the code, if it is of a script, runs at once and takes the operands as they are
   * @param function what is called, if it is native and takes the operands as they are
   */
  private record Found(
      RuneType type,
      FunctionCode code,
      ArgumentPlan plan,
      ScriptCode script,
      NativeFunction function) {
    static final Found NONE = new Found(null, null, null, null, null);
  }

  /**
   * The entry of the method of a receiver, if it is compiled and takes the operands as they are.
   */
  public CompiledFunction compiled(Object receiver, int operands) {
    Found found = known(Types.of(receiver));
    return found == null || found.script == null ? null : found.script.compiledCall();
  }

  /** Methods have no captures. */
  public static Object[] captures(@SuppressWarnings("unused") Object receiver) {
    return NO_CAPTURES;
  }

  /** Calls without arguments. */
  public Object call(Object receiver, RuneContext context, int callsLeft) {
    Found found = known(Types.of(receiver));
    if (found != null && found.function != null) {
      context.setCallsLeft(callsLeft);
      return found.function.call1(context, receiver);
    }
    return call(new Object[] {receiver}, context, callsLeft);
  }

  /** Calls with one argument. */
  public Object call(Object receiver, Object argument, RuneContext context, int callsLeft) {
    Found found = known(Types.of(receiver));
    if (found != null && found.function != null) {
      context.setCallsLeft(callsLeft);
      return found.function.call2(context, receiver, argument);
    }
    return call(new Object[] {receiver, argument}, context, callsLeft);
  }

  /** Calls with two arguments. */
  public Object call(
      Object receiver, Object argument, Object other, RuneContext context, int callsLeft) {
    Found found = known(Types.of(receiver));
    if (found != null && found.function != null) {
      context.setCallsLeft(callsLeft);
      return found.function.call3(context, receiver, argument, other);
    }
    return call(new Object[] {receiver, argument, other}, context, callsLeft);
  }

  /** Calls with any number of operands, the receiver first. */
  public Object call(Object[] operands, RuneContext context, int callsLeft) {
    RuneType type = Types.of(operands[0]);
    Found found = known(type);
    if (found == null) {
      found = find(type, operands.length, context);
    }
    return JvmCalls.call(found.code, NO_CAPTURES, found.plan.apply(operands), context, callsLeft);
  }

  private Found known(RuneType type) {
    Found one = first;
    if (one.type == type) {
      return one;
    }
    Found other = second;
    return other.type == type ? other : null;
  }

  private Found find(RuneType type, int given, RuneContext context) {
    FunctionCode code = context.methods().find(unit, type, name, typeArgument);
    if (code == null) {
      throw RuneError.of(ErrorKind.MISSING_INSTANCE_FUNCTION, name, type);
    }
    ArgumentPlan plan = ArgumentPlan.of(code, given, names);
    Found found =
        new Found(
            type,
            code,
            plan,
            plan.isIdentity() && code instanceof ScriptCode script && script.isImmediate()
                ? script
                : null,
            plan.isIdentity() && code instanceof NativeCode function ? function.function() : null);
    if (first.type == null) {
      first = found;
    } else {
      second = found;
    }
    return found;
  }
}
