package dev.runevm.stdlib.toml;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * Why text is no TOML.
 *
 * @param message what is wrong
 * @param line where in the text, from 1
 * @param column where in the line, from 1
 * @param excerpt the text of the line
 */
record TomlReadError(String message, int line, int column, String excerpt) implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("toml::de::Error");

  /** An error at a place of a text. */
  static TomlReadError at(String text, int line, int column, String message) {
    String excerpt = text.lines().skip(line - 1L).findFirst().orElse("");
    return new TomlReadError(message, line, column, excerpt);
  }

  @Override
  public RuneType type() {
    return TYPE;
  }

  /** The message below the line of the text. */
  @Override
  public String toString() {
    String number = Integer.toString(line);
    String margin = " ".repeat(number.length());
    return """
    TOML parse error at line %s, column %d
    %s |
    %s | %s
    %s | %s^
    %s
    """
        .formatted(
            number, column, margin, number, excerpt, margin, " ".repeat(column - 1), message);
  }
}
