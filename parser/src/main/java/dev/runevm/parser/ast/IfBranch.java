package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxNode;

/** A condition and what runs if it is true. */
public record IfBranch(SyntaxNode syntax) implements AstNode {
  /** The condition. */
  public Condition condition() {
    return Condition.in(syntax);
  }

  /** What runs. */
  public Expr.Block body() {
    return Ast.block(syntax);
  }
}
