package dev.runevm.stdlib.std;

import dev.runevm.interpreter.value.RuneType;

/** Why a value could not be formatted. */
final class FormatError extends ErrorValue {
  static final RuneType TYPE = RuneType.nativeType("std::fmt::Error");

  FormatError(String message) {
    super(TYPE, message);
  }
}
