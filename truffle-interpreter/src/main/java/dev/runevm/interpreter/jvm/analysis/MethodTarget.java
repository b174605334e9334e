package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.NativeCode;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.FunctionCode;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneHashMap;
import dev.runevm.interpreter.value.RuneHashSet;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.RuneVecDeque;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.unit.Selector;
import java.util.ArrayList;
import java.util.List;

/**
 * A method that a call may mean, by the name alone: what is called if the receiver is of a type.
 *
 * @param type the type of the receiver
 * @param holder the Java class of such receivers
 * @param code what is called; it takes the operands as they are
 */
public record MethodTarget(RuneType type, Class<?> holder, FunctionCode code) {
  // A name that more types have says too little.
  private static final int MOST_SCRIPTS = 3;
  private static final int MOST_NATIVES = 4;

  /** A type of the library, and the Java class that all its values and no others have. */
  private record Holder(RuneType type, Class<?> holder) {}

  // The most usual first.
  private static final List<Holder> HOLDERS =
      List.of(
          new Holder(BuiltinTypes.STRING, RuneString.class),
          new Holder(BuiltinTypes.VEC, RuneVec.class),
          new Holder(BuiltinTypes.CHAR, CodePoint.class),
          new Holder(BuiltinTypes.OBJECT, RuneObject.class),
          new Holder(BuiltinTypes.OPTION, RuneStruct.class),
          new Holder(BuiltinTypes.HASH_MAP, RuneHashMap.class),
          new Holder(BuiltinTypes.I64, Long.class),
          new Holder(BuiltinTypes.F64, Double.class),
          new Holder(BuiltinTypes.RESULT, RuneStruct.class),
          new Holder(BuiltinTypes.U64, UnsignedLong.class),
          new Holder(BuiltinTypes.HASH_SET, RuneHashSet.class),
          new Holder(BuiltinTypes.VEC_DEQUE, RuneVecDeque.class),
          new Holder(BuiltinTypes.TUPLE, RuneTuple.class),
          new Holder(BuiltinTypes.BYTES, RuneBytes.class),
          new Holder(BuiltinTypes.BOOL, Boolean.class));

  /**
   * The methods to be tried one after the other.
   *
   * @param receiver the kind of the receiver
   * @param operands how many operands there are, the receiver included
   */
  public static List<MethodTarget> of(
      LoadedUnit unit, Selector selector, Kind receiver, int operands) {
    if (!selector.argumentNames().isEmpty()) {
      return List.of();
    }
    List<MethodTarget> scripts = scripts(unit, selector, operands);
    if (scripts.size() > MOST_SCRIPTS) {
      return List.of();
    }
    List<MethodTarget> all = new ArrayList<>(receiver == Kind.OBJECT ? scripts : List.of());
    int natives = 0;
    for (Holder each : HOLDERS) {
      boolean fits =
          receiver == Kind.OBJECT || each.holder.getName().replace('.', '/').equals(receiver.box());
      if (fits
          && natives < MOST_NATIVES
          && find(unit, each.type, selector) instanceof NativeCode code
          && code.arity() == operands) {
        all.add(new MethodTarget(each.type, each.holder, code));
        natives++;
      }
    }
    return all;
  }

  private static List<MethodTarget> scripts(LoadedUnit unit, Selector selector, int operands) {
    List<MethodTarget> found = new ArrayList<>();
    for (RuneType type : unit.scriptTypes()) {
      if (find(unit, type, selector) instanceof ScriptCode code
          && code.unit() == unit
          && code.isImmediate()
          && code.parameterCount() == operands) {
        found.add(new MethodTarget(type, RuneStruct.class, code));
      }
    }
    return found;
  }

  private static FunctionCode find(LoadedUnit unit, RuneType type, Selector selector) {
    String typeArgument =
        selector.typeArguments().isEmpty()
            ? null
            : unit.type(selector.typeArguments().get(0)).type().path();
    return unit.language().methods().find(unit, type, selector.name(), typeArgument);
  }
}
