package dev.runevm.parser.syntax;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;

/** A node or a token of a syntax tree. Equality is identity. */
public sealed interface SyntaxElement permits SyntaxNode, SyntaxToken {
  /** What this is. */
  SyntaxKind kind();

  /** The source this was parsed from; offsets refer to its text. */
  Source source();

  /** Offset of the first character. */
  int start();

  /** Offset after the last character. */
  int end();

  /** The characters this covers. Nodes neither begin nor end with blanks or comments. */
  default Span span() {
    return new Span(start(), end());
  }

  /** The source text of this, comments inside included. */
  default String text() {
    return source().text().substring(start(), end());
  }
}
