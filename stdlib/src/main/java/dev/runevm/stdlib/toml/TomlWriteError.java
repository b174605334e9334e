package dev.runevm.stdlib.toml;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * Why a value cannot become TOML.
 *
 * @param message what a person reads
 * @param debug the debug form
 */
record TomlWriteError(String message, String debug) implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("toml::ser::Error");

  /** A document is a table, and this value is none. */
  static final TomlWriteError NO_TABLE =
      new TomlWriteError("unsupported rust type", "UnsupportedType(None)");

  /** There is no {@code ()} in TOML. */
  static final TomlWriteError UNIT =
      new TomlWriteError("unsupported unit type", "UnsupportedType(Some(\"unit\"))");

  /** There is no {@code None} where something must stand. */
  static final TomlWriteError NONE =
      new TomlWriteError("unsupported None value", "UnsupportedNone");

  /** Integers of TOML have 64 bits with a sign. */
  static final TomlWriteError OUT_OF_RANGE =
      new TomlWriteError("out-of-range value for u64 type", "OutOfRange(Some(\"u64\"))");

  /** A value is no data. */
  static TomlWriteError custom(String message) {
    return new TomlWriteError(message, "Custom(\"" + message + "\")");
  }

  @Override
  public RuneType type() {
    return TYPE;
  }
}
