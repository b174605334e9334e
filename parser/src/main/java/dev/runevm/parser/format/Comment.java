package dev.runevm.parser.format;

/**
 * A comment or the shebang.
 *
 * @param text its characters
 * @param kind where it stands
 * @param afterEmptyLine whether an empty line stands before it
 */
record Comment(String text, Kind kind, boolean afterEmptyLine) {
  /** How a comment and the code around it share lines. */
  enum Kind {
    /** Up to the end of the line. */
    LINE,
    /** A block comment with the end of the line after it. */
    BLOCK,
    /** A block comment with code after it on the same line. */
    INLINE
  }

  private static final String SKIP = "// fmt: skip";

  /** Whether what follows is to be left as it is. */
  boolean skips() {
    return text.equals(SKIP);
  }

  /** Whether it can share a line with what is around it. */
  boolean isInline() {
    return kind == Kind.INLINE && text.indexOf('\n') < 0;
  }

  /** The comment at a place where code stands on the line before it and perhaps after it. */
  Doc atEndOfLine() {
    return isInline() ? Docs.concat(Docs.SPACE, doc()) : new Doc.EndOfLine(text);
  }

  /** The comment itself; the lines of a block that begin with a star stay below its first star. */
  Doc doc() {
    String[] lines = text.split("\\R", -1);
    for (int i = 1; i < lines.length; i++) {
      lines[i] = lines[i].strip();
      if (!lines[i].startsWith("*")) {
        return Docs.text(text);
      }
    }
    Doc doc = Docs.text(lines[0].stripTrailing());
    for (int i = 1; i < lines.length; i++) {
      doc = Docs.concat(doc, Doc.Line.HARD, Docs.text(" " + lines[i]));
    }
    return doc;
  }
}
