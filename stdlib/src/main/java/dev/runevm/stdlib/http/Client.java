package dev.runevm.stdlib.http;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/** What sends requests; all of a context share their connections. */
final class Client implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("http::Client");

  @Override
  public RuneType type() {
    return TYPE;
  }
}
