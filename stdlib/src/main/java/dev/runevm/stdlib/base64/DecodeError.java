package dev.runevm.stdlib.base64;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.stdlib.std.ErrorValue;

/** Why text is no base64. */
final class DecodeError extends ErrorValue {
  static final RuneType TYPE = RuneType.nativeType("base64::DecodeError");

  DecodeError(String message) {
    super(TYPE, message);
  }
}
