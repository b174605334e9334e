package dev.runevm.parser.emit;

/**
 * Where the value of an expression goes.
 *
 * <p>A local is written as the last action of the expression, so that the expression may still read
 * what the local held before.
 *
 * @param local the local, or a negative number if nobody needs the value
 */
record Destination(int local) {
  /** The expression is evaluated for its effect alone. */
  static final Destination NOWHERE = new Destination(-1);

  boolean isNowhere() {
    return local < 0;
  }
}
