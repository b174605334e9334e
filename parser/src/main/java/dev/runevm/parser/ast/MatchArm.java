package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.Optional;

/** {@code pattern [if guard] => body}. */
public record MatchArm(SyntaxNode syntax) implements AstNode {
  /** The pattern. */
  public Pat pattern() {
    return Ast.pat(syntax, 0);
  }

  /** The guard. */
  public Optional<Expr> guard() {
    return syntax.childNode(SyntaxKind.MATCH_GUARD).map(g -> Ast.expr(g, 0));
  }

  /** What the arm gives. */
  public Expr body() {
    return Ast.expr(syntax, 0);
  }
}
