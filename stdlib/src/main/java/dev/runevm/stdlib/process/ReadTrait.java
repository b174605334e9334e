package dev.runevm.stdlib.process;

import dev.runevm.interpreter.value.RuneType;

/** The trait of what can be read as a value. */
final class ReadTrait {
  static final String PATH = "process::Read";
  static final RuneType TYPE = RuneType.nativeType(PATH);

  private ReadTrait() {}
}
