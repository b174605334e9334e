package dev.runevm.parser.resolve.format;

/** A format string is malformed; the message says how. */
public final class FormatProblem extends Exception {
  private static final long serialVersionUID = 1L;

  FormatProblem(String message) {
    super(message, null, false, false);
  }
}
