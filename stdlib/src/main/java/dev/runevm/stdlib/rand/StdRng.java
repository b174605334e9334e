package dev.runevm.stdlib.rand;

import dev.runevm.interpreter.value.RuneCloneable;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/** The generator ChaCha12: nobody can tell the next number from those before. */
final class StdRng extends ChaChaGenerator implements RuneCloneable {
  static final RuneType TYPE = RuneType.nativeType("rand::StdRng");

  private StdRng(ChaCha words) {
    super(words);
  }

  /** From 32 bytes. */
  static StdRng of(byte[] seed) {
    return new StdRng(new ChaCha(seed));
  }

  @Override
  public RuneType type() {
    return TYPE;
  }

  @Override
  public RuneValue cloneValue() {
    return new StdRng(words().copy());
  }
}
