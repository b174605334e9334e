package dev.runevm.launcher.doc.model;

/**
 * A piece of code as it is shown.
 *
 * @param text its characters
 * @param style how it looks
 * @param reference the path that it names, if it should lead there; else empty
 */
public record Piece(String text, Style style, String reference) {
  /** How code looks, by what it means. */
  public enum Style {
    /** Blanks, punctuation and names without a special meaning. */
    PLAIN,
    /** Words of the language. */
    KEYWORD,
    /** The name that is being declared. */
    NAME,
    /** Types. */
    TYPE,
    /** Names of functions that are declared or called. */
    FUNCTION,
    /** Names of macros. */
    MACRO,
    /** Text, characters and bytes. */
    STRING,
    /** Numbers and truth values. */
    NUMBER,
    /** Comments. */
    COMMENT,
    /** Comments that are documentation. */
    DOC,
    /** Attributes. */
    ATTRIBUTE
  }

  /** A piece that leads nowhere. */
  public static Piece of(String text, Style style) {
    return new Piece(text, style, "");
  }

  /** A piece without a special look. */
  public static Piece plain(String text) {
    return of(text, Style.PLAIN);
  }
}
