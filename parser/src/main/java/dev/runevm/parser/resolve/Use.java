package dev.runevm.parser.resolve;

/** What becomes of the value of an expression. */
enum Use {
  /** It is needed. */
  VALUE,
  /** It is thrown away; a literal or the like is then probably a mistake. */
  DISCARD
}
