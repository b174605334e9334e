package dev.runevm.stdlib.rand;

import dev.runevm.interpreter.value.RuneType;

/** The generator that belongs to a context, seeded by the system. */
final class ThreadRng extends ChaChaGenerator {
  static final RuneType TYPE = RuneType.nativeType("rand::ThreadRng");

  ThreadRng() {
    super(new ChaCha(SysRng.entropy(Seed.LENGTH)));
  }

  /** Begins anew with bits of the system. */
  void reseed() {
    restart(SysRng.entropy(Seed.LENGTH));
  }

  @Override
  public RuneType type() {
    return TYPE;
  }
}
