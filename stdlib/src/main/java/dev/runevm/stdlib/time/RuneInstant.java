package dev.runevm.stdlib.time;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * A moment of the clock that only goes forward. Immutable.
 *
 * @param nanoseconds since some moment; only differences mean something
 */
record RuneInstant(long nanoseconds) implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("time::Instant");

  @Override
  public RuneType type() {
    return TYPE;
  }
}
