package dev.runevm.stdlib.toml;

import dev.runevm.interpreter.value.RuneValue;

/** Ends reading or writing. */
final class TomlException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient RuneValue error;

  TomlException(RuneValue error) {
    this.error = error;
  }

  /** What scripts get. */
  RuneValue error() {
    return error;
  }
}
