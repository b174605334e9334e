package dev.runevm.stdlib.http;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.stdlib.std.ErrorValue;

/** Why a request failed. */
final class HttpError extends ErrorValue {
  static final RuneType TYPE = RuneType.nativeType("http::Error");

  HttpError(String message) {
    super(TYPE, message);
  }
}
