package dev.runevm.stdlib.data;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;

/** Values as formats of data see them. */
public final class DataValues {
  /** How deep values may be nested in text and when they are written; one may contain itself. */
  public static final int MAXIMUM_DEPTH = 128;

  private DataValues() {}

  /** What stands for a value: the payload of a {@code Some}, null for {@code None}, else itself. */
  public static Object unwrap(Object value) {
    Object rest = value;
    while (rest instanceof RuneStruct struct && struct.is(BuiltinTypes.SOME)) {
      rest = struct.get(0);
    }
    return rest instanceof RuneStruct struct && struct.is(BuiltinTypes.NONE) ? null : rest;
  }

  /** Why a value that is neither data nor made of data cannot be written. */
  public static String refusal(Object value) {
    if (value instanceof RuneType) {
      return "cannot serialize types";
    }
    if (value instanceof RuneStruct struct && struct.type().isScript()) {
      String kind =
          switch (struct.constructor().kind()) {
            case UNIT -> "empty struct ";
            case TUPLE -> "tuple struct ";
            case NAMED -> "struct ";
          };
      return "cannot serialize " + kind + struct.constructor().path();
    }
    return "cannot serialize external references";
  }
}
