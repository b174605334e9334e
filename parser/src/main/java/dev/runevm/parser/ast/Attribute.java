package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.Optional;

/**
 * {@code #[path tokens]}, {@code #![path tokens]} or a doc comment, which means {@code #[doc =
 * "…"]}.
 */
public record Attribute(SyntaxNode syntax) implements AstNode {
  private static final int DOC_MARKER = 3;

  /** Whether this belongs to what it stands in, not to what follows. */
  public boolean isInner() {
    return syntax.hasToken(SyntaxKind.INNER_DOC) || syntax.hasToken(SyntaxKind.BANG);
  }

  /** Whether this is written as a comment. */
  public boolean isDocComment() {
    return syntax.hasToken(SyntaxKind.INNER_DOC) || syntax.hasToken(SyntaxKind.OUTER_DOC);
  }

  /** The name of the attribute as written, such as {@code test} or {@code a::b}. */
  public String name() {
    return isDocComment() ? "doc" : path().map(Path::toDisplay).orElse("");
  }

  /** The path of an attribute that is not a comment. */
  public Optional<Path> path() {
    return syntax.childNode(SyntaxKind.PATH).map(Path::new);
  }

  /** What stands in the brackets after the path: one flat sequence of trees and tokens. */
  public Optional<TokenTree> input() {
    return syntax.childNode(SyntaxKind.TOKEN_TREE).map(TokenTree::new);
  }

  /** The text of a doc comment without its markers, exactly as written; empty for others. */
  public String docText() {
    if (!isDocComment()) {
      return "";
    }
    String text = text();
    int end = text.startsWith("/*") ? text.length() - 2 : text.length();
    return text.substring(Math.min(DOC_MARKER, end), end);
  }
}
