package dev.runevm.stdlib.rand;

import dev.runevm.interpreter.value.RuneType;

/** The trait of all generators as a value. */
final class RngTrait {
  static final RuneType TYPE = RuneType.nativeType(RandModule.RNG);

  private RngTrait() {}
}
