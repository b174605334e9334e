package dev.runevm.language.diagnostic;

/** How the parts of rendered text are set off from each other. */
enum Style {
  /** Not at all. */
  PLAIN,
  /** With ANSI escape sequences. */
  ANSI;

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String BLUE = "\u001b[1;34m";

  String bold(String text) {
    return in(BOLD, text);
  }

  String gutter(String text) {
    return in(BLUE, text);
  }

  String secondary(String text) {
    return in(BLUE, text);
  }

  String severity(Severity severity, String text) {
    return in(severity == Severity.ERROR ? RED : YELLOW, text);
  }

  private String in(String colour, String text) {
    return this == PLAIN ? text : colour + text + RESET;
  }
}
