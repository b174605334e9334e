package dev.runevm.stdlib.std;

import dev.runevm.interpreter.value.RuneType;

/** Why a text is no bool. */
final class ParseBoolError extends ErrorValue {
  static final RuneType TYPE = RuneType.nativeType("std::bool::ParseBoolError");

  ParseBoolError(String message) {
    super(TYPE, message);
  }
}
