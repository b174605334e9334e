package dev.runevm.parser.resolve.format;

/** A piece of a format string. */
public sealed interface FormatPiece {
  /** Text that is copied; doubled braces are single here. */
  record Text(String text) implements FormatPiece {}

  /** A place for a value. */
  record Hole(Reference value, FormatSpec spec) implements FormatPiece {}

  /** Which argument a hole shows. */
  sealed interface Reference {
    /** <code>{}</code>: the one after the last of this kind. */
    record Next() implements Reference {}

    /** <code>{0}</code> */
    record Position(int index) implements Reference {}

    /** <code>{name}</code>: a named argument or a variable. */
    record Named(String name) implements Reference {}
  }
}
