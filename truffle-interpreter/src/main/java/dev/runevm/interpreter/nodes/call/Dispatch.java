package dev.runevm.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ReportPolymorphism;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.NativeFunction;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.unit.ArgumentPlan;
import dev.runevm.interpreter.unit.Calls;
import dev.runevm.interpreter.unit.NativeCode;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.ConstructorCode;
import dev.runevm.interpreter.value.FunctionCode;
import java.util.List;

/**
 * Calls code that is known only at run time, with an inline cache. A function in which this sees
 * several callees is split: compiled for each of its callers.
 */
@ReportPolymorphism
abstract class Dispatch extends Node {
  private final List<String> names;

  /** For calls whose last arguments have these names. */
  Dispatch(List<String> names) {
    this.names = names;
  }

  /** The result; an error of the call itself gets the place of the call. */
  abstract Object execute(FunctionCode code, Object[] captures, Object[] arguments);

  @Specialization(guards = "code == cached", limit = "4")
  final Object script(
      @SuppressWarnings("unused") ScriptCode code,
      Object[] captures,
      Object[] arguments,
      @Cached("code") ScriptCode cached,
      @Cached("plan(cached, arguments)") ArgumentPlan plan,
      @Cached("create(cached.callTarget())") DirectCallNode call) {
    Object[] all = frameArguments(cached, captures, plan.apply(arguments));
    return cached.isImmediate() ? call.call(all) : cached.createCoroutine(all);
  }

  @Specialization(
      guards = {"code == cached", "cached.function().takesCaller()"},
      limit = "4")
  final Object callingFunction(
      @SuppressWarnings("unused") NativeCode code,
      @SuppressWarnings("unused") Object[] captures,
      Object[] arguments,
      @Cached("code") NativeCode cached,
      @Cached("plan(cached, arguments)") ArgumentPlan plan,
      @Cached CallerNode caller) {
    try {
      return cached.function().callBy(caller, plan.apply(arguments));
    } catch (AbstractTruffleException error) {
      throw caller.leaving(error, this);
    }
  }

  @Specialization(
      guards = {"code == cached", "!cached.function().takesCaller()"},
      limit = "4")
  final Object nativeFunction(
      @SuppressWarnings("unused") NativeCode code,
      @SuppressWarnings("unused") Object[] captures,
      Object[] arguments,
      @Cached("code") NativeCode cached,
      @Cached("plan(cached, arguments)") ArgumentPlan plan) {
    try {
      return call(cached.function(), RuneContext.get(this), plan.apply(arguments));
    } catch (AbstractTruffleException error) {
      throw ErrorPlaces.passing(error, this);
    }
  }

  @Specialization(guards = "code.constructor() == cached", limit = "2")
  final Object constructor(
      @SuppressWarnings("unused") ConstructorCode code,
      @SuppressWarnings("unused") Object[] captures,
      Object[] arguments,
      @Cached("code.constructor()") Constructor cached,
      @Cached("plan(code, arguments)") ArgumentPlan plan) {
    try {
      return cached.create(plan.apply(arguments));
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }

  @Specialization(replaces = {"script", "callingFunction", "nativeFunction", "constructor"})
  final Object any(FunctionCode code, Object[] captures, Object[] arguments) {
    try {
      return Calls.call(RuneContext.get(this), code, captures, planned(code, arguments));
    } catch (AbstractTruffleException error) {
      throw ErrorPlaces.passing(error, this);
    }
  }

  @TruffleBoundary
  private Object[] planned(FunctionCode code, Object[] arguments) {
    return ArgumentPlan.of(code, arguments.length, names).apply(arguments);
  }

  /** The plan for a callee; what does not fit is an error of the caller. */
  @TruffleBoundary
  final ArgumentPlan plan(FunctionCode code, Object[] arguments) {
    try {
      return ArgumentPlan.of(code, arguments.length, names);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }

  private static Object call(NativeFunction function, RuneContext context, Object[] arguments) {
    return switch (arguments.length) {
      case 0 -> function.call0(context);
      case 1 -> function.call1(context, arguments[0]);
      case 2 -> function.call2(context, arguments[0], arguments[1]);
      case 3 -> function.call3(context, arguments[0], arguments[1], arguments[2]);
      default -> function.call(context, arguments);
    };
  }

  @ExplodeLoop
  private static Object[] frameArguments(ScriptCode code, Object[] captures, Object[] arguments) {
    int captured = code.function().captures();
    int parameters = code.parameterNames().size();
    Object[] all = new Object[1 + captured + parameters];
    for (int i = 0; i < captured; i++) {
      all[1 + i] = captures[i];
    }
    for (int i = 0; i < parameters; i++) {
      all[1 + captured + i] = arguments[i];
    }
    return all;
  }
}
