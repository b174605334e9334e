package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.language.unit.Shape;

/** {@code value.0}: elements of tuples, tuple structs and variants, and of vecs. */
public final class TupleFields {
  private TupleFields() {}

  /** {@code target.index}. */
  public static Object get(Object target, int index) {
    if (isTupleLike(target)) {
      Object value = find(target, index);
      if (value != null) {
        return value;
      }
      throw missing(target, index);
    }
    throw unsupported(target, index);
  }

  /** {@code target.index = value}. */
  public static void set(Object target, int index, Object value) {
    if (target instanceof RuneTuple tuple && index < tuple.size()) {
      tuple.set(index, value);
    } else if (target instanceof RuneVec vec && index < vec.size()) {
      vec.set(index, value);
    } else if (target instanceof RuneStruct struct && position(struct, index) >= 0) {
      struct.set(position(struct, index), value);
    } else {
      throw cannotSet(target);
    }
  }

  /** Whether a value has elements that are reached by position alone. */
  static boolean isTupleLike(Object target) {
    return target instanceof RuneTuple
        || target instanceof RuneVec
        || target instanceof RuneStruct struct && hasPositions(struct);
  }

  /** The element of something like a tuple, or null if there is none at this index. */
  static Object find(Object target, long index) {
    if (target instanceof RuneTuple tuple) {
      return index < tuple.size() ? tuple.get((int) index) : null;
    }
    if (target instanceof RuneVec vec) {
      return index < vec.size() ? vec.get((int) index) : null;
    }
    if (target instanceof RuneStruct struct) {
      return index < struct.fieldCount() ? struct.get((int) index) : null;
    }
    return null;
  }

  private static boolean hasPositions(RuneStruct struct) {
    // None has no element, but its type has.
    return struct.constructor().kind() == Shape.Kind.TUPLE || struct.type() == BuiltinTypes.OPTION;
  }

  /** Where the field to be set is. The payload of an {@code Err} may also be called number 1. */
  private static int position(RuneStruct struct, int index) {
    if (!hasPositions(struct)) {
      return -1;
    }
    if (struct.is(BuiltinTypes.ERR) && index == 1) {
      return 0;
    }
    return index < struct.fieldCount() ? index : -1;
  }

  @TruffleBoundary
  private static RuneError missing(Object target, int index) {
    return RuneError.of(ErrorKind.MISSING_INDEX_INTEGER, RuneType.of(target), index);
  }

  @TruffleBoundary
  private static RuneError unsupported(Object target, int index) {
    return RuneError.of(ErrorKind.UNSUPPORTED_TUPLE_INDEX_GET, index, RuneType.of(target));
  }

  @TruffleBoundary
  private static RuneError cannotSet(Object target) {
    return RuneError.of(ErrorKind.UNSUPPORTED_TUPLE_INDEX_SET, RuneType.of(target));
  }
}
