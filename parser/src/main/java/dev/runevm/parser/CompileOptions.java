package dev.runevm.parser;

/**
 * How a program is compiled.
 *
 * @param form what the root source is
 */
public record CompileOptions(Form form) {
  /** What a root source is. */
  public enum Form {
    /** A script if it has statements that are not items, else a module. */
    AUTOMATIC,
    /** The body of a function, whatever it holds. */
    SCRIPT,
    /** A module: only items may stand in it. */
    MODULE
  }

  /** The usual way. */
  public static final CompileOptions DEFAULT = new CompileOptions(Form.AUTOMATIC);
}
