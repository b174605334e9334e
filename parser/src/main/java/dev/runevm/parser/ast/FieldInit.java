package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** {@code key: value}, or {@code name}, which takes the variable of its name. */
public record FieldInit(SyntaxNode syntax) implements AstNode {
  /** The key: an identifier or a string literal. */
  public Key key() {
    return Key.in(syntax);
  }

  /** The value after the colon; empty for the short form. */
  public Optional<Expr> value() {
    return Ast.optionalExpr(syntax, 0);
  }

  static List<FieldInit> allIn(SyntaxNode parent) {
    return Ast.map(parent.childNodes(SyntaxKind.FIELD_INITIALIZER), FieldInit::new);
  }
}
