package dev.runevm.stdlib.std;

import dev.runevm.interpreter.value.RuneType;

/** Why bytes are no text. */
final class FromUtf8Error extends ErrorValue {
  static final RuneType TYPE = RuneType.nativeType("std::string::FromUtf8Error");

  FromUtf8Error(String message) {
    super(TYPE, message);
  }
}
