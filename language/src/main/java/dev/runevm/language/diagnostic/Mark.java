package dev.runevm.language.diagnostic;

/** A label and whether it is the primary one, with the lines it touches. */
record Mark(Label label, boolean primary) {
  /** The 1-based line of the first character. */
  int firstLine() {
    return label.source().lineOf(Math.min(label.span().start(), label.source().length()));
  }

  /** The 1-based line of the last character. */
  int lastLine() {
    return label.source().lineOf(lastOffset(label));
  }

  boolean isMultiLine() {
    return firstLine() != lastLine();
  }

  /** Offset of the last character of the label, or of the place where an empty one stands. */
  static int lastOffset(Label label) {
    int last = label.span().isEmpty() ? label.span().start() : label.span().end() - 1;
    return Math.min(last, label.source().length());
  }
}
