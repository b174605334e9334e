package dev.runevm.interpreter.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;

/** The types of values, in a form that is compiled well. */
public final class Types {
  private Types() {}

  /** The type of a value: as {@link RuneType#of}, fast for the most usual types. */
  public static RuneType of(Object value) {
    if (value instanceof RuneStruct struct) {
      return struct.constructor().type();
    }
    if (value instanceof Long) {
      return BuiltinTypes.I64;
    }
    if (value instanceof RuneString) {
      return BuiltinTypes.STRING;
    }
    if (value instanceof RuneVec) {
      return BuiltinTypes.VEC;
    }
    if (value instanceof RuneObject) {
      return BuiltinTypes.OBJECT;
    }
    if (value instanceof Double) {
      return BuiltinTypes.F64;
    }
    return value instanceof Boolean ? BuiltinTypes.BOOL : other(value);
  }

  @TruffleBoundary
  private static RuneType other(Object value) {
    return RuneType.of(value);
  }
}
