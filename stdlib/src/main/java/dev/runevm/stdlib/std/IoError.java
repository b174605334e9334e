package dev.runevm.stdlib.std;

import dev.runevm.interpreter.value.RuneType;

/** Why reading or writing failed. */
final class IoError extends ErrorValue {
  static final RuneType TYPE = RuneType.nativeType("std::io::Error");

  IoError(String message) {
    super(TYPE, message);
  }
}
