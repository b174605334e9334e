package dev.runevm.interpreter.operator;

import dev.runevm.interpreter.RuneContext;

/** Equality of values. */
public final class Equality {
  private Equality() {}

  /** Whether two keys of a map are equal. */
  public static boolean keys(RuneContext context, Object left, Object right) {
    return left.equals(right);
  }
}
