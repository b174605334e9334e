package dev.runevm.language.source;

/**
 * A place in a text as people count it.
 *
 * @param line 1-based line
 * @param column 1-based column, counted in Unicode code points (a tab is one column)
 */
public record LineColumn(int line, int column) {
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
