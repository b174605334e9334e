package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Comparison;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;

/** Calls of functions of the program with a check of what they return. */
final class Calls {
  private Calls() {}

  /** Calls a predicate, which must return a bool. */
  static boolean test(RuneContext context, Object predicate, Object... arguments) {
    Object answer = context.call(predicate, arguments);
    if (answer instanceof Boolean truth) {
      return truth;
    }
    throw RuneError.expectedType(BuiltinTypes.BOOL, answer);
  }

  /** Calls a comparison, which must return an {@code Ordering}. */
  static int compare(RuneContext context, Object comparison, Object left, Object right) {
    return Comparison.ofOrdering(context.call(comparison, left, right));
  }

  /** The value itself if it is an instance of this enum. */
  static Object expect(Object value, RuneType type) {
    if (value instanceof RuneStruct struct && struct.type() == type) {
      return value;
    }
    throw RuneError.expectedType(type, value);
  }
}
