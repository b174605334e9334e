package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;

/** Files, statements, and what stands between braces. */
final class Statements {
  private Statements() {}

  // File = {InnerAttr} {Stmt}
  static Doc file(Formatting f, SyntaxNode file) {
    Sequence sequence = sequence(f, Formatting.parts(file));
    sequence.addAll(f.takeBefore(file.end()));
    return sequence.doc();
  }

  /** {@code "{" {InnerAttr} {Stmt} "}"}, each statement on a line of its own. */
  static Doc braces(
      Formatting f, SyntaxElement open, List<SyntaxElement> inner, SyntaxElement close) {
    return braces(f, (SyntaxToken) open, sequence(f, inner), (SyntaxToken) close);
  }

  /** A sequence between braces. */
  static Doc braces(Formatting f, SyntaxToken open, Sequence sequence, SyntaxToken close) {
    List<Comment> dangling = f.takeBefore(close.start());
    boolean inline = sequence.isEmpty() && isInline(dangling);
    sequence.addAll(dangling);
    Doc opening = f.token(open);
    Doc closing = f.bare(close);
    if (sequence.isEmpty()) {
      return Docs.concat(opening, f.hasAfter(open) ? Doc.Line.HARD : Docs.NOTHING, closing);
    }
    if (inline) {
      return Docs.concat(opening, Docs.SPACE, sequence.doc(), Docs.SPACE, closing);
    }
    return Docs.concat(opening, Docs.nest(Doc.Line.HARD, sequence.doc()), Doc.Line.HARD, closing);
  }

  private static boolean isInline(List<Comment> comments) {
    return comments.size() == 1 && comments.get(0).isInline();
  }

  private static Sequence sequence(Formatting f, List<SyntaxElement> statements) {
    Sequence sequence = new Sequence();
    for (int i = 0; i < statements.size(); i++) {
      SyntaxElement each = statements.get(i);
      if (each.kind() == SyntaxKind.EMPTY_STMT) {
        sequence.addAll(f.takeOf(((SyntaxNode) each).tokens().get(0)));
        continue;
      }
      boolean emptyLine = f.emptyLineBefore(each);
      boolean last = i + 1 == statements.size();
      sequence.add(last ? tail(f, (SyntaxNode) each) : f.whole(each), emptyLine);
    }
    return sequence;
  }

  /** The last statement, whose value can be that of the block. */
  private static Doc tail(Formatting f, SyntaxNode statement) {
    boolean value = statement.kind() == SyntaxKind.EXPR_STMT && !f.isSkipped(statement.start());
    return value
        ? Docs.concat(f.before(statement.start()), statement(f, statement, true))
        : f.whole(statement);
  }

  // Stmt = "let" … | Expr [";"]
  static Doc statement(Formatting f, SyntaxNode node, boolean last) {
    return switch (node.kind()) {
      case LET_STMT -> let(f, node);
      case EXPR_STMT -> expression(f, node, last);
      default -> f.verbatim(node);
    };
  }

  private static Doc expression(Formatting f, SyntaxNode node, boolean last) {
    SyntaxNode expression = Formatting.child(node, SyntaxKind.Category.EXPRESSION, 0);
    boolean value = last && !node.hasToken(SyntaxKind.SEMICOLON);
    Doc doc = value ? Expressions.expression(f, expression) : Expressions.statement(f, expression);
    return Docs.concat(doc, semicolon(f, node));
  }

  /** The semicolon at the end of a node, if there is one. */
  static Doc semicolon(Formatting f, SyntaxNode node) {
    return node.token(SyntaxKind.SEMICOLON).map(f::token).orElse(Docs.NOTHING);
  }

  // Let = "let" Pat [":" Type] "=" Expr ["else" Block] ";"
  private static Doc let(Formatting f, SyntaxNode node) {
    List<Doc> docs = new ArrayList<>();
    SyntaxElement equals = null;
    for (SyntaxElement part : Formatting.parts(node)) {
      switch (part.kind()) {
        case LET_KW -> docs.add(f.of(part));
        case TYPE_ANNOTATION, SEMICOLON -> docs.add(f.of(part));
        case LET_ELSE -> docs.add(Docs.concat(Docs.SPACE, f.of(part)));
        case EQ -> {
          docs.add(Docs.concat(Docs.SPACE, f.of(part)));
          equals = part;
        }
        default ->
            docs.add(
                equals == null
                    ? Docs.concat(Docs.SPACE, f.of(part))
                    : Values.after(f, equals, part));
      }
    }
    return Docs.concat(docs);
  }
}
