package dev.runevm.stdlib.std;

import dev.runevm.interpreter.value.RuneType;

/** Why a text is no float. */
final class ParseFloatError extends ErrorValue {
  static final RuneType TYPE = RuneType.nativeType("std::num::ParseFloatError");

  ParseFloatError(String message) {
    super(TYPE, message);
  }
}
