package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.List;

/** Blocks, with their labels and modifiers. */
final class Blocks {
  private Blocks() {}

  /** A block with its statements on lines of their own. */
  static Doc lines(Formatting f, SyntaxNode block) {
    List<SyntaxElement> parts = Formatting.parts(block);
    int open = opening(parts);
    int close = parts.size() - 1;
    Doc prefix = prefix(f, parts.subList(0, open));
    return Docs.concat(
        prefix,
        Statements.braces(f, parts.get(open), parts.subList(open + 1, close), parts.get(close)));
  }

  /** A block whose value is used: one expression stays on the line of the braces. */
  static Doc value(Formatting f, SyntaxNode block) {
    return isInline(f, block) ? Docs.group(inline(f, block)) : lines(f, block);
  }

  /** Whether a block has nothing but an expression, which is written on the line of its brace. */
  static boolean isInline(Formatting f, SyntaxNode block) {
    List<SyntaxElement> parts = Formatting.parts(block);
    int open = opening(parts);
    if (parts.size() != open + 3) {
      return false;
    }
    SyntaxElement only = parts.get(open + 1);
    return only.kind() == SyntaxKind.EXPR_STMT
        && !((SyntaxNode) only).hasToken(SyntaxKind.SEMICOLON)
        && !f.startsLine(only)
        && !f.hasAfter(parts.get(open))
        && !f.hasBefore(only.start())
        && !f.hasBefore(parts.get(open + 2).start());
  }

  /** Such a block, without a group of its own. */
  static Doc inline(Formatting f, SyntaxNode block) {
    List<SyntaxElement> parts = Formatting.parts(block);
    int open = opening(parts);
    SyntaxNode statement = (SyntaxNode) parts.get(open + 1);
    return Docs.concat(
        prefix(f, parts.subList(0, open)),
        f.of(parts.get(open)),
        Docs.nest(Doc.Line.SPACE, Statements.statement(f, statement, true)),
        Doc.Line.SPACE,
        f.of(parts.get(open + 2)));
  }

  private static int opening(List<SyntaxElement> parts) {
    int open = 0;
    while (parts.get(open).kind() != SyntaxKind.OPEN_BRACE) {
      open++;
    }
    return open;
  }

  private static Doc prefix(Formatting f, List<SyntaxElement> parts) {
    List<Doc> docs = new ArrayList<>();
    for (SyntaxElement part : parts) {
      docs.add(Docs.concat(f.of(part), Docs.SPACE));
    }
    return Docs.concat(docs);
  }
}
