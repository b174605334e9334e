package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** A statement of a block or of a script; items are statements too. */
public sealed interface Stmt extends AstNode
    permits Item, Stmt.Let, Stmt.Expression, Stmt.Empty, Stmt.Error {
  /** The view of a node of the categories of statements and items. */
  static Stmt of(SyntaxNode node) {
    if (node.kind().category() == SyntaxKind.Category.ITEM) {
      return Item.of(node);
    }
    return switch (node.kind()) {
      case LET_STMT -> new Let(node);
      case EXPR_STMT -> new Expression(node);
      case EMPTY_STMT -> new Empty(node);
      default -> new Error(node);
    };
  }

  /** The statements directly in a node. */
  static List<Stmt> in(SyntaxNode parent) {
    return parent.childNodes().stream().filter(Stmt::isStatement).map(Stmt::of).toList();
  }

  private static boolean isStatement(SyntaxNode node) {
    SyntaxKind.Category category = node.kind().category();
    return category == SyntaxKind.Category.STATEMENT || category == SyntaxKind.Category.ITEM;
  }

  /** {@code let pattern[: Type] = value [else { … }];}. */
  record Let(SyntaxNode syntax) implements Stmt {
    /** What the value is matched with. */
    public Pat pattern() {
      return Ast.pat(syntax, 0);
    }

    /** The type annotation. */
    public Optional<Type> type() {
      return Ast.annotation(syntax, SyntaxKind.TYPE_ANNOTATION);
    }

    /** The value. */
    public Expr value() {
      return Ast.expr(syntax, 0);
    }

    /** The block that runs when the pattern does not match; it must leave the scope. */
    public Optional<Expr.Block> elseBlock() {
      return syntax.childNode(SyntaxKind.LET_ELSE).map(Ast::block);
    }
  }

  /** An expression, with or without a semicolon. */
  record Expression(SyntaxNode syntax) implements Stmt {
    /** The expression. */
    public Expr expression() {
      return Ast.expr(syntax, 0);
    }

    /** Whether a semicolon follows, so that the value is thrown away. */
    public boolean hasSemicolon() {
      return syntax.hasToken(SyntaxKind.SEMICOLON);
    }
  }

  /** A semicolon that stands alone. */
  record Empty(SyntaxNode syntax) implements Stmt {}

  /** Something that is not a statement; the parser has reported it. */
  record Error(SyntaxNode syntax) implements Stmt {}
}
