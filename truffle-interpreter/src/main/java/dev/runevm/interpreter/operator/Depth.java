package dev.runevm.interpreter.operator;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;

/**
 * How deep operators follow values into values. A value may contain itself; without a bound they
 * would follow it until the stack overflows.
 */
final class Depth {
  private static final int MAXIMUM = 128;

  private Depth() {}

  /**
   * One level deeper.
   *
   * @param depth the depth so far
   * @param action what the operator does, for the message
   */
  static int deeper(int depth, String action) {
    if (depth >= MAXIMUM) {
      throw RuneError.of(ErrorKind.NESTED_TOO_DEEPLY, action, MAXIMUM);
    }
    return depth + 1;
  }
}
