package dev.runevm.tck.differential;

/**
 * A generated program: the body of a function, whose value is compared.
 *
 * @param body its statements and the expression that is its value
 * @param isAsync whether it awaits
 */
record Sample(String body, boolean isAsync) {
  static Sample of(String body) {
    return new Sample(body, false);
  }

  /** As {@link #of}, for a body that awaits. */
  static Sample async(String body) {
    return new Sample(body, true);
  }
}
