package dev.runevm.stdlib.std;

import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Comparison;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;

/** Calls of functions of the program with a check of what they return. */
final class Calls {
  private Calls() {}

  /** Calls a predicate, which must return a bool. */
  static boolean test(Caller caller, Object predicate, Object... arguments) {
    Object answer = caller.call(predicate, arguments);
    if (answer instanceof Boolean truth) {
      return truth;
    }
    throw RuneError.expectedType(BuiltinTypes.BOOL, answer);
  }

  /** Calls a comparison, which must return an {@code Ordering}. */
  static int compare(Caller caller, Object comparison, Object left, Object right) {
    return Comparison.ofOrdering(caller.call(comparison, left, right));
  }

  /** The value itself if it is an instance of this enum. */
  static Object expect(Object value, RuneType type) {
    if (value instanceof RuneStruct struct && struct.type() == type) {
      return value;
    }
    throw RuneError.expectedType(type, value);
  }
}
