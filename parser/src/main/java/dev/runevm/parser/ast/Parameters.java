package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.List;

/** Finds the parameters of functions and closures. */
final class Parameters {
  private Parameters() {}

  static List<Parameter> of(SyntaxNode parent) {
    return parent
        .childNode(SyntaxKind.PARAMETER_LIST)
        .map(list -> Ast.map(list.childNodes(SyntaxKind.PARAMETER), Parameter::new))
        .orElse(List.of());
  }
}
