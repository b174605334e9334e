package dev.runevm.stdlib.rand;

import dev.runevm.interpreter.value.RuneValue;

/** Something that gives random bits without end. */
abstract class Generator implements RuneValue {
  /** The next 64 bits. */
  abstract long nextLong();

  /** The next 32 bits. */
  abstract int nextInt();

  /** So many bytes, each integer with its low byte first. */
  abstract byte[] nextBytes(int count);

  @Override
  public String debugForm() {
    // The state is nobody's business: it tells all numbers that will come.
    return type().name() + " { .. }";
  }
}
