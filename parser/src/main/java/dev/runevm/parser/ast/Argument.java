package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.List;
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

  /** The arguments of a call. */
  static List<Argument> listIn(SyntaxNode call) {
    return call.childNode(SyntaxKind.ARGUMENT_LIST)
        .map(list -> Ast.map(list.childNodes(SyntaxKind.ARGUMENT), Argument::new))
        .orElse(List.of());
  }
}
