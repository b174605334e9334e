package dev.runevm.interpreter.nodes;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/** The types of values, in a form that is compiled well. */
public final class Types {
  private Types() {}

  /** The type of a value: as {@link RuneType#of}. */
  public static RuneType of(Object value) {
    if (value instanceof RuneValue rune) {
      return rune.type();
    }
    if (value instanceof Long) {
      return BuiltinTypes.I64;
    }
    if (value instanceof Double) {
      return BuiltinTypes.F64;
    }
    return value instanceof Boolean ? BuiltinTypes.BOOL : BuiltinTypes.FOREIGN;
  }
}
