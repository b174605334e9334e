package dev.runevm.parser.ast;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxNode;

/** A typed view of one node of the syntax tree. */
public interface AstNode {
  /** The node below. */
  SyntaxNode syntax();

  /** The source the node was parsed from. */
  default Source source() {
    return syntax().source();
  }

  /** The characters the node covers, without blanks and comments around it. */
  default Span span() {
    return syntax().span();
  }

  /** The source text of the node. */
  default String text() {
    return syntax().text();
  }
}
