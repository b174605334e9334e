package dev.runevm.stdlib.std;

import dev.runevm.interpreter.value.RuneType;

/** Why a text is no integer. */
final class ParseIntError extends ErrorValue {
  static final RuneType TYPE = RuneType.nativeType("std::num::ParseIntError");

  ParseIntError(String message) {
    super(TYPE, message);
  }
}
