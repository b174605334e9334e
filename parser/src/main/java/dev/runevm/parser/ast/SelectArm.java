package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;

/** {@code pattern = future => body} or {@code default => body}. */
public record SelectArm(SyntaxNode syntax) implements AstNode {
  /** Whether this is the {@code default} arm, which has neither pattern nor future. */
  public boolean isDefault() {
    return syntax.hasToken(SyntaxKind.DEFAULT_KW);
  }

  /** What the result is matched with. */
  public Pat pattern() {
    return Ast.pat(syntax, 0);
  }

  /** What is waited for. */
  public Expr future() {
    return Ast.expr(syntax, 0);
  }

  /** What the arm gives. */
  public Expr body() {
    return Ast.expr(syntax, isDefault() ? 0 : 1);
  }
}
