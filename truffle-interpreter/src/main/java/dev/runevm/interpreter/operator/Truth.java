package dev.runevm.interpreter.operator;

/**
 * Conditions are not checked for their type: a branch is taken if the condition is exactly {@code
 * true}, an arm is rejected only if its guard is exactly {@code false}.
 */
public final class Truth {
  private Truth() {}

  /** Whether a value is {@code true}. */
  public static boolean isTrue(Object value) {
    return value instanceof Boolean truth && truth;
  }

  /** Whether a value is {@code false}. */
  public static boolean isFalse(Object value) {
    return value instanceof Boolean truth && !truth;
  }
}
