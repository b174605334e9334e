package dev.runevm.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Cached.Exclusive;
import com.oracle.truffle.api.dsl.ReportPolymorphism;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Types;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.value.FunctionCode;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.util.List;

/** Finds the method of a receiver, with an inline cache by its type, and calls it. */
@ReportPolymorphism
abstract class MethodDispatch extends Node {
  private static final Object[] NO_CAPTURES = {};

  private final LoadedUnit unit;
  private final String name;
  private final List<String> names;
  private final String typeArgument;

  MethodDispatch(LoadedUnit unit, String name, List<String> names, String typeArgument) {
    this.unit = unit;
    this.name = name;
    this.names = names;
    this.typeArgument = typeArgument;
  }

  /**
   * The result.
   *
   * @param arguments the receiver and all others
   */
  abstract Object execute(Object receiver, Object[] arguments);

  @Specialization(
      guards = {"receiver.getClass() == cachedClass", "typeOf(receiver, cachedClass) == type"},
      limit = "4")
  static Object cached(
      @SuppressWarnings("unused") Object receiver,
      Object[] arguments,
      @Cached("receiver.getClass()") @SuppressWarnings("unused") Class<?> cachedClass,
      @Cached("typeOf(receiver, cachedClass)") @SuppressWarnings("unused") RuneType type,
      @Cached("find(type)") FunctionCode code,
      @Cached("createDispatch()") @Exclusive Dispatch dispatch) {
    return dispatch.execute(code, NO_CAPTURES, arguments);
  }

  @Specialization(replaces = "cached")
  final Object any(
      Object receiver,
      Object[] arguments,
      @Cached(value = "createDispatch()", neverDefault = true) @Exclusive Dispatch dispatch) {
    return dispatch.execute(find(Types.of(receiver)), NO_CAPTURES, arguments);
  }

  static RuneType typeOf(Object receiver, Class<?> exact) {
    Object known = CompilerDirectives.castExact(receiver, exact);
    return known instanceof RuneValue value ? value.type() : Types.of(known);
  }

  @TruffleBoundary
  final FunctionCode find(RuneType type) {
    FunctionCode code = RuneContext.get(this).methods().find(unit, type, name, typeArgument);
    if (code == null) {
      throw RuneError.of(ErrorKind.MISSING_INSTANCE_FUNCTION, name, type).at(this);
    }
    return code;
  }

  final Dispatch createDispatch() {
    return DispatchNodeGen.create(names);
  }
}
