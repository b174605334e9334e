package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.UnsignedLong;

/** What kind of value an operand is, and how it becomes an integer of another kind. */
public final class Numbers {
  private Numbers() {}

  /**
   * Whether a value is one of those that are copied, not shared. Operators tell a wrong operand of
   * this kind from a shared one in their errors.
   */
  public static boolean isInline(Object value) {
    return value instanceof Long
        || value instanceof Double
        || value instanceof Boolean
        || value instanceof UnsignedLong
        || value instanceof CodePoint
        || value instanceof RuneType
        || value == RuneTuple.UNIT
        || value instanceof RuneStruct struct && struct.type() == BuiltinTypes.ORDERING;
  }

  /**
   * An integer that is an {@code i64} or {@code u64} as well, so not negative; else something
   * negative.
   */
  public static long natural(Object value) {
    if (value instanceof Long number) {
      return number;
    }
    return value instanceof UnsignedLong number ? number.bits() : -1;
  }

  /** The right operand of an {@code i64} as an {@code i64}. */
  static long signed(String protocol, Object left, Object right) {
    if (right instanceof Long number) {
      return number;
    }
    if (right instanceof UnsignedLong number && number.bits() >= 0) {
      return number.bits();
    }
    throw notAnInteger(protocol, left, right, "i64");
  }

  /** The right operand of a {@code u64} as the bits of a {@code u64}. */
  static long unsigned(String protocol, Object left, Object right) {
    if (right instanceof UnsignedLong number) {
      return number.bits();
    }
    if (right instanceof Long number && number >= 0) {
      return number;
    }
    throw notAnInteger(protocol, left, right, "u64");
  }

  /** The count of a shift; it must fit 32 bits without sign. */
  static long shiftCount(String protocol, Object left, Object right) {
    if (right instanceof Long number && number >>> 32 == 0) {
      return number;
    }
    if (right instanceof UnsignedLong number && number.bits() >>> 32 == 0) {
      return number.bits();
    }
    throw notAnInteger(protocol, left, right, "u32");
  }

  /** An integer does not fit. */
  @TruffleBoundary
  static RuneError coercion(Object value, String integer) {
    return RuneError.of(ErrorKind.VALUE_TO_INTEGER_COERCION, value, integer);
  }

  @TruffleBoundary
  private static RuneError notAnInteger(
      String protocol, Object left, Object right, String integer) {
    if (right instanceof Long || right instanceof UnsignedLong) {
      return coercion(right, integer);
    }
    if (isInline(right)) {
      return RuneError.of(ErrorKind.EXPECTED_NUMBER, RuneType.of(right));
    }
    return RuneError.unsupportedBinary(protocol, left, right);
  }
}
