package dev.runevm.stdlib.toml;

/**
 * Finds brackets that are nested too deeply for a parser that calls itself, before it runs. Looks
 * at strings and comments only as far as needed to skip them; what is malformed is left to the
 * parser.
 */
final class TomlNesting {
  private final String text;
  private final int most;
  private int position;

  private TomlNesting(String text, int most) {
    this.text = text;
    this.most = most;
  }

  /** Where the first bracket is that is nested deeper than so many, or -1. */
  static int tooDeep(String text, int most) {
    return new TomlNesting(text, most).search();
  }

  private int search() {
    int depth = 0;
    while (position < text.length()) {
      char c = text.charAt(position);
      switch (c) {
        case '[', '{' -> depth++;
        case ']', '}' -> depth = Math.max(0, depth - 1);
        case '"', '\'' -> skipString(c);
        case '#' -> skipTo("\n");
        default -> {}
      }
      if (depth > most) {
        return position;
      }
      position++;
    }
    return -1;
  }

  /** Goes to the last quote of a string. */
  private void skipString(char quote) {
    String three = String.valueOf(quote).repeat(3);
    String end = text.startsWith(three, position) ? three : String.valueOf(quote);
    position += end.length();
    while (position < text.length() && !text.startsWith(end, position)) {
      boolean escape = quote == '"' && text.charAt(position) == '\\';
      if (end.length() == 1 && text.charAt(position) == '\n') {
        return;
      }
      position += escape ? 2 : 1;
    }
    position += end.length() - 1;
  }

  private void skipTo(String end) {
    int found = text.indexOf(end, position);
    position = found < 0 ? text.length() : found;
  }
}
