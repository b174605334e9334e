package dev.runevm.stdlib.std;

import dev.runevm.interpreter.value.RuneType;

/** Why a text is no single char. */
final class ParseCharError extends ErrorValue {
  static final RuneType TYPE = RuneType.nativeType("std::char::ParseCharError");

  ParseCharError(String message) {
    super(TYPE, message);
  }
}
