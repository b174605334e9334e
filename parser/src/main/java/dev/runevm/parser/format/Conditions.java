package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;

/** The conditions of {@code if} and {@code while}. */
final class Conditions {
  private Conditions() {}

  /** A condition and what separates it from a brace: the end of a line if it has several lines. */
  static Doc beforeBrace(Formatting f, SyntaxNode condition) {
    List<SyntaxElement> parts = Formatting.parts(condition);
    SyntaxNode first = (SyntaxNode) parts.get(0);
    if (parts.size() == 1) {
      return switch (first.kind()) {
        case BINARY_EXPR -> Docs.group(Operators.lines(f, first), Doc.Line.SPACE);
        case LET_CONDITION -> Docs.group(let(f, first), Doc.Line.SPACE);
        default -> Docs.concat(f.of(first), Docs.SPACE);
      };
    }
    List<Doc> more = new ArrayList<>();
    Doc firstDoc = f.of(first);
    for (int i = 1; i + 1 < parts.size(); i += 2) {
      more.add(Operators.application(f, (SyntaxToken) parts.get(i), (SyntaxNode) parts.get(i + 1)));
    }
    return Docs.group(firstDoc, new Doc.Nest(Docs.concat(more)), Doc.Line.SPACE);
  }

  /** {@code "let" Pat "=" Expr}; operators of the value break together with what is around it. */
  static Doc let(Formatting f, SyntaxNode node) {
    List<Doc> docs = new ArrayList<>();
    for (SyntaxElement part : Formatting.parts(node)) {
      docs.add(docs.isEmpty() ? Docs.NOTHING : Docs.SPACE);
      docs.add(
          part.kind() == SyntaxKind.BINARY_EXPR
              ? Operators.lines(f, (SyntaxNode) part)
              : f.of(part));
    }
    return Docs.concat(docs);
  }
}
