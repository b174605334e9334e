package dev.runevm.stdlib.std;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.UnsignedLong;

/** Integers as bytes. */
final class Octet {
  private static final int MAXIMUM = 255;

  private Octet() {}

  /**
   * The byte that a value stands for.
   *
   * @throws RuneError if it is no integer from 0 to 255
   */
  static byte of(Object value) {
    long number =
        switch (value) {
          case Long signed -> signed;
          case UnsignedLong unsigned -> unsigned.bits();
          default -> throw RuneError.of(ErrorKind.EXPECTED_NUMBER, RuneType.of(value));
        };
    if (number < 0 || number > MAXIMUM) {
      throw RuneError.of(ErrorKind.VALUE_TO_INTEGER_COERCION, value, "u8");
    }
    return (byte) number;
  }
}
