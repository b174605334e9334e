package dev.runevm.launcher.testing;

/**
 * A block of Rune in a documentation comment.
 *
 * @param item the path, in its file, of what is documented; empty for the file itself
 * @param line the 1-based line where the block begins
 * @param manner what is expected of it
 * @param text the text of the file in which the block is a test instead of a comment; each of its
 *     lines stands where it stood
 */
record Example(String item, int line, ExampleManner manner, String text) {
  /** What the function is called that the block becomes. */
  static final String FUNCTION = "__example__";
}
