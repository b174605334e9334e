package dev.runevm.stdlib.json;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * Why text is no JSON, or a value cannot become JSON.
 *
 * @param message what is wrong
 * @param line where in the text, from 1; 0 if it is about a value
 * @param column where in the line, from 1; of the end of the text one less
 */
record JsonError(String message, int line, int column) implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("json::Error");

  /** An error about a value. */
  static JsonError ofValue(String message) {
    return new JsonError(message, 0, 0);
  }

  @Override
  public RuneType type() {
    return TYPE;
  }

  @Override
  public String toString() {
    return line == 0 ? message : message + " at line " + line + " column " + column;
  }
}
