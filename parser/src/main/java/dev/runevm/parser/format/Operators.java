package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Operators between operands. */
final class Operators {
  private Operators() {}

  /** An operation; operators of one level break together, each at the beginning of a line. */
  static Doc binary(Formatting f, SyntaxNode node) {
    return Docs.group(lines(f, node));
  }

  /** The same without a group of its own, to break together with what is around it. */
  static Doc lines(Formatting f, SyntaxNode node) {
    int level = level(node);
    Deque<SyntaxNode> applications = new ArrayDeque<>();
    SyntaxNode left = node;
    while (left.kind() == SyntaxKind.BINARY_EXPR && level(left) == level) {
      applications.push(left);
      left = left.childNodes().get(0);
    }
    List<Doc> more = new ArrayList<>();
    Doc first = f.of(left);
    for (SyntaxNode application : applications) {
      more.add(application(f, application.tokens().get(0), application.childNodes().get(1)));
    }
    return Docs.concat(first, new Doc.Nest(Docs.concat(more)));
  }

  /** An operator and its right operand, with the comments between them before both. */
  static Doc application(Formatting f, SyntaxToken operator, SyntaxNode operand) {
    return Docs.concat(
        f.after(operator),
        Doc.Line.SPACE,
        f.before(operator.start()),
        f.before(operand.start()),
        Docs.text(operator.text()),
        Docs.SPACE,
        f.of(operand));
  }

  private static int level(SyntaxNode node) {
    SyntaxKind operator = node.tokens().get(0).kind();
    return dev.runevm.parser.grammar.Operators.of(operator).level();
  }

  // target ( "=" | "+=" | … ) value
  static Doc assignment(Formatting f, SyntaxNode node) {
    List<SyntaxElement> parts = Formatting.parts(node);
    return Docs.concat(
        f.of(parts.get(0)),
        Docs.SPACE,
        f.of(parts.get(1)),
        Values.after(f, parts.get(1), parts.get(2)));
  }

  /** {@code [Bound] (".." | "..=") [Bound]}; a dot of a number before it needs a blank. */
  static Doc range(Formatting f, SyntaxNode node) {
    List<Doc> docs = new ArrayList<>();
    boolean dot = false;
    for (SyntaxElement part : Formatting.parts(node)) {
      docs.add(dot && part instanceof SyntaxToken ? Docs.SPACE : Docs.NOTHING);
      docs.add(f.of(part));
      dot = f.lastCharacter(part) == '.';
    }
    return Docs.concat(docs);
  }
}
