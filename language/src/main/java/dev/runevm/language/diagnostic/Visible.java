package dev.runevm.language.diagnostic;

/**
 * Text as a terminal shows it: tabs as blanks, control characters made visible, and how many
 * columns each character takes. Nothing a source contains can control the terminal.
 */
final class Visible {
  private static final String TAB = "    ";
  private static final int LAST_ASCII = 0x7e;

  private Visible() {}

  /** A line of source. */
  static String line(String line) {
    return replaced(line, TAB, "␊");
  }

  /** A message, which may have several lines. */
  static String text(String text) {
    return replaced(text, TAB, "\n");
  }

  /** The number of columns that {@link #line} of this text takes. */
  static int width(String line) {
    return line(line).codePoints().map(Visible::columns).sum();
  }

  private static String replaced(String text, String tab, String lineBreak) {
    if (text.chars().allMatch(c -> c >= ' ' && c <= LAST_ASCII)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\t' -> out.append(tab);
                case '\n' -> out.append(lineBreak);
                default -> out.appendCodePoint(isDangerous(c) ? '\ufffd' : c);
              }
            });
    return out.toString();
  }

  /** Control characters and those that change the direction of text. */
  private static boolean isDangerous(int c) {
    return Character.isISOControl(c)
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069
        || c >= 0xd800 && c <= 0xdfff;
  }

  private static int columns(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** The blocks whose characters East Asian fonts show in two columns, and emoji. */
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115f
        || c >= 0x2e80 && c <= 0x303e
        || c >= 0x3041 && c <= 0x33ff
        || c >= 0x3400 && c <= 0x4dbf
        || c >= 0x4e00 && c <= 0x9fff
        || c >= 0xa000 && c <= 0xa4cf
        || c >= 0xac00 && c <= 0xd7a3
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xfe30 && c <= 0xfe6f
        || c >= 0xff00 && c <= 0xff60
        || c >= 0xffe0 && c <= 0xffe6
        || c >= 0x1f300 && c <= 0x1f64f
        || c >= 0x1f680 && c <= 0x1f6ff
        || c >= 0x1f900 && c <= 0x1f9ff
        || c >= 0x20000 && c <= 0x3fffd;
  }
}
