package dev.runevm.interpreter.operator;

import dev.runevm.interpreter.RuneContext;

/** Hashes of values. */
public final class Hashing {
  private Hashing() {}

  /** The hash of a key, keyed by the secret of the context. */
  public static long keyed(RuneContext context, Object key) {
    return key.hashCode();
  }
}
