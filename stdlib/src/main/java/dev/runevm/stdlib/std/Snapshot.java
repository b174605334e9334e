package dev.runevm.stdlib.std;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * How a value was held at one moment.
 *
 * @param relinquished whether the program had said that it is done with it
 */
record Snapshot(boolean relinquished) implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("std::mem::Snapshot");

  String text() {
    return relinquished ? "M-000000" : "--000000";
  }

  @Override
  public RuneType type() {
    return TYPE;
  }
}
