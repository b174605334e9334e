package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneStruct;

/** The results that functions given to iterators must have. */
final class Predicates {
  private Predicates() {}

  /** Calls a function that must give a bool. */
  static boolean test(Caller caller, Object predicate, Object value) {
    Object result = caller.call(predicate, value);
    if (result instanceof Boolean truth) {
      return truth;
    }
    throw RuneError.expectedType(BuiltinTypes.BOOL, result);
  }

  /** The payload of a {@code Some}, null for {@code None}; the value must be one of them. */
  static Object payload(Object option) {
    if (option instanceof RuneStruct struct && struct.type() == BuiltinTypes.OPTION) {
      return struct.is(BuiltinTypes.SOME) ? struct.get(0) : null;
    }
    throw RuneError.expectedType(BuiltinTypes.OPTION, option);
  }
}
