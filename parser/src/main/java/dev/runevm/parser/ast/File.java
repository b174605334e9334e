package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** A whole source: a module if it holds items only, else a script. */
public record File(SyntaxNode syntax) implements AstNode {
  /** The inner attributes and doc comments at the start. */
  public List<Attribute> innerAttributes() {
    return Ast.attributes(syntax).stream().filter(Attribute::isInner).toList();
  }

  /** The items, in order. */
  public List<Item> items() {
    return Ast.map(syntax.childNodes(SyntaxKind.Category.ITEM), Item::of);
  }

  /** All statements in order, items included. */
  public List<Stmt> statements() {
    return Stmt.in(syntax);
  }

  /** Whether there is any statement that is neither an item nor a lone semicolon. */
  public boolean hasTopLevelStatements() {
    return syntax.childNode(SyntaxKind.EXPR_STMT).isPresent()
        || syntax.childNode(SyntaxKind.LET_STMT).isPresent();
  }

  /** The value of the script: its last statement, if that is an expression without semicolon. */
  public Optional<Expr> tail() {
    return Expr.Block.tailOf(statements());
  }
}
