package dev.runevm.parser.syntax;

import dev.runevm.language.source.Source;

/** A leaf of the tree: a token, a piece of white space or a comment. */
public final class SyntaxToken implements SyntaxElement {
  private final SyntaxKind kind;
  private final Source source;
  private final int start;
  private final int end;

  /** A token that covers {@code [start, end)} of the text of {@code source}. */
  public SyntaxToken(SyntaxKind kind, Source source, int start, int end) {
    this.kind = kind;
    this.source = source;
    this.start = start;
    this.end = end;
  }

  @Override
  public SyntaxKind kind() {
    return kind;
  }

  @Override
  public Source source() {
    return source;
  }

  @Override
  public int start() {
    return start;
  }

  @Override
  public int end() {
    return end;
  }

  /** Whether this is white space, a comment or another token without meaning. */
  public boolean isTrivia() {
    return kind.isTrivia();
  }

  @Override
  public String toString() {
    return kind + "@" + start + ".." + end;
  }
}
