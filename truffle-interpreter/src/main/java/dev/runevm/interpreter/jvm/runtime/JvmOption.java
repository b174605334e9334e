package dev.runevm.interpreter.jvm.runtime;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneStruct;

/**
 * An {@code Option} that is only taken apart, without the object: the payload, or {@link
 * RuneIterator#END} for {@code None}. A value that turns out to be no {@code Option} is wrapped.
 */
public final class JvmOption {
  private JvmOption() {}

  private record Other(Object value) {}

  /** Takes the object away. */
  public static Object of(Object value) {
    if (value instanceof RuneStruct struct) {
      if (struct.constructor() == BuiltinTypes.SOME) {
        return struct.get(0);
      }
      if (struct.constructor() == BuiltinTypes.NONE) {
        return RuneIterator.END;
      }
    }
    return new Other(value);
  }

  /** The object, a new one. */
  public static Object toObject(Object option) {
    if (option instanceof Other other) {
      return other.value;
    }
    return option == RuneIterator.END ? BuiltinTypes.none() : BuiltinTypes.some(option);
  }

  /** Whether it is {@code Some}. */
  public static boolean isSome(Object option) {
    return option != RuneIterator.END && !(option instanceof Other);
  }

  /** Whether it is {@code None}. */
  public static boolean isNone(Object option) {
    return option == RuneIterator.END;
  }

  /** The payload of {@code Some}; of anything else what {@code .0} gives. */
  public static Object payload(Object option) {
    return isSome(option) ? option : JvmAccess.tupleGet(toObject(option), 0);
  }
}
