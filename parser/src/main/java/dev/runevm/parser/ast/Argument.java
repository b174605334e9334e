package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxNode;
import java.util.Optional;

/** {@code value} or {@code name: value} in a call, {@code name = value} in a macro call. */
public record Argument(SyntaxNode syntax) implements AstNode {
  /** The name of a named argument. */
  public Optional<Name> name() {
    return Ast.optionalName(syntax);
  }

  /** The value. */
  public Expr value() {
    return Ast.expr(syntax, 0);
  }
}
