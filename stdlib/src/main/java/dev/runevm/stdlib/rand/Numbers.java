package dev.runevm.stdlib.rand;

import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.UnsignedLong;

/** Values of scripts as the numbers that ranges and seeds are made of. */
final class Numbers {
  private Numbers() {}

  static long signed(Object value) {
    if (value instanceof Long number) {
      return number;
    }
    if (value instanceof UnsignedLong number && number.bits() >= 0) {
      return number.bits();
    }
    throw RuneError.expectedType(BuiltinTypes.I64, value);
  }

  static long unsigned(Object value) {
    if (value instanceof UnsignedLong number) {
      return number.bits();
    }
    if (value instanceof Long number && number >= 0) {
      return number;
    }
    throw RuneError.expectedType(BuiltinTypes.U64, value);
  }

  static double real(Object value) {
    if (value instanceof Double number) {
      return number;
    }
    throw RuneError.expectedType(BuiltinTypes.F64, value);
  }

  static int character(Object value) {
    if (value instanceof CodePoint character) {
      return character.value();
    }
    throw RuneError.expectedType(BuiltinTypes.CHAR, value);
  }
}
