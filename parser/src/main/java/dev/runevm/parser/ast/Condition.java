package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.List;

/**
 * The condition of {@code if} or {@code while}: one expression, one {@code let}, or several of them
 * joined by {@code &&}, of which at least one is a {@code let}.
 */
public record Condition(SyntaxNode syntax) implements AstNode {
  /** The parts in order; never empty. A condition without {@code let} has exactly one part. */
  public List<Part> parts() {
    List<Part> parts =
        syntax.childNodes().stream().filter(Condition::isPart).map(Condition::part).toList();
    return parts.isEmpty() ? List.of(new Test(new Expr.Error(syntax))) : parts;
  }

  /** The condition that is a child of a node. */
  static Condition in(SyntaxNode parent) {
    return new Condition(parent.childNode(SyntaxKind.CONDITION).orElse(parent));
  }

  private static boolean isPart(SyntaxNode node) {
    return node.kind() == SyntaxKind.LET_CONDITION
        || node.kind().category() == SyntaxKind.Category.EXPRESSION;
  }

  private static Part part(SyntaxNode node) {
    return node.kind() == SyntaxKind.LET_CONDITION ? new Let(node) : new Test(Expr.of(node));
  }

  /** One part of a condition. */
  public sealed interface Part {}

  /** An expression that must be true. */
  public record Test(Expr expression) implements Part {}

  /** {@code let pattern = value}: the pattern must match; its variables live in what follows. */
  public record Let(SyntaxNode syntax) implements Part, AstNode {
    /** What the value is matched with. */
    public Pat pattern() {
      return Ast.pat(syntax, 0);
    }

    /** The value. */
    public Expr value() {
      return Ast.expr(syntax, 0);
    }
  }
}
