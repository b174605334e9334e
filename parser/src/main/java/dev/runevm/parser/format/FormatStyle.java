package dev.runevm.parser.format;

/**
 * The measures of formatted text.
 *
 * @param width how many columns a line should have at most
 * @param indent how many columns a step to the right is
 */
record FormatStyle(int width, int indent) {
  /** The only style there is. */
  static final FormatStyle STANDARD = new FormatStyle(100, 4);
}
