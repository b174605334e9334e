package dev.runevm.parser.ast;

import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;

/**
 * The key of a field in a literal or a pattern: an identifier or a string literal.
 *
 * @param token the token as written; decode a string with {@link Literals#string}
 */
public record Key(SyntaxToken token) {
  static Key in(SyntaxNode node) {
    SyntaxNode name = node.childNode(SyntaxKind.NAME).orElse(node);
    return new Key(Ast.firstToken(name));
  }

  /** Whether the key is written as a string literal. */
  public boolean isString() {
    return token.kind() == SyntaxKind.STRING || token.kind() == SyntaxKind.QUOTED_STRING;
  }

  /** The identifier, or the text of the string literal with its quotes. */
  public String text() {
    return token.text();
  }

  /** Where the key stands. */
  public Span span() {
    return token.span();
  }
}
