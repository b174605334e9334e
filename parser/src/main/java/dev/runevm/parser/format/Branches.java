package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;

/** {@code if}, {@code match} and {@code select}. */
final class Branches {
  private Branches() {}

  // If = "if" Cond Block {"else" "if" Cond Block} ["else" Block]
  static Doc ifElse(Formatting f, SyntaxNode node, boolean value) {
    List<SyntaxNode> branches = node.childNodes();
    boolean inline = value && isInline(f, branches);
    List<Doc> docs = new ArrayList<>();
    for (SyntaxNode branch : branches) {
      docs.add(docs.isEmpty() ? Docs.NOTHING : Docs.SPACE);
      docs.add(branch(f, branch, inline));
    }
    return inline ? Docs.group(Docs.concat(docs)) : Docs.concat(docs);
  }

  private static boolean isInline(Formatting f, List<SyntaxNode> branches) {
    return branches.size() == 2
        && branches.get(1).kind() == SyntaxKind.ELSE_BRANCH
        && Blocks.isInline(f, block(branches.get(0)))
        && Blocks.isInline(f, block(branches.get(1)));
  }

  private static SyntaxNode block(SyntaxNode branch) {
    List<SyntaxNode> nodes = branch.childNodes();
    return nodes.get(nodes.size() - 1);
  }

  private static Doc branch(Formatting f, SyntaxNode branch, boolean inline) {
    List<Doc> docs = new ArrayList<>();
    for (SyntaxElement part : Formatting.parts(branch)) {
      docs.add(
          switch (part.kind()) {
            case CONDITION -> Conditions.beforeBrace(f, (SyntaxNode) part);
            case BLOCK_EXPR ->
                inline ? Blocks.inline(f, (SyntaxNode) part) : Blocks.lines(f, (SyntaxNode) part);
            default -> Docs.concat(f.of(part), Docs.SPACE);
          });
    }
    return Docs.concat(docs);
  }

  // ( "match" Expr | "select" ) "{" {Arm [","]} "}"
  static Doc match(Formatting f, SyntaxNode node) {
    List<SyntaxElement> parts = Formatting.parts(node);
    List<Doc> docs = new ArrayList<>();
    int open = 0;
    while (parts.get(open).kind() != SyntaxKind.OPEN_BRACE) {
      docs.add(Docs.concat(f.of(parts.get(open++)), Docs.SPACE));
    }
    int close = parts.size() - 1;
    SyntaxToken opening = (SyntaxToken) parts.get(open);
    Doc before = f.before(opening.start());
    Sequence arms = arms(f, parts.subList(open + 1, close));
    docs.add(before);
    docs.add(Statements.braces(f, opening, arms, (SyntaxToken) parts.get(close)));
    return Docs.concat(docs);
  }

  private static Sequence arms(Formatting f, List<SyntaxElement> parts) {
    Sequence sequence = new Sequence();
    int at = 0;
    while (at < parts.size()) {
      SyntaxNode arm = (SyntaxNode) parts.get(at++);
      boolean emptyLine = f.emptyLineBefore(arm);
      Doc doc = f.whole(arm);
      List<Doc> ends = new ArrayList<>();
      boolean comma = needsComma(arm);
      while (at < parts.size() && parts.get(at) instanceof SyntaxToken token) {
        ends.add(f.after(token));
        at++;
        comma |= at < parts.size() && mustBeSeparated((SyntaxNode) parts.get(at));
      }
      ends.add(0, comma ? Docs.text(",") : Docs.NOTHING);
      sequence.add(Docs.concat(doc, Docs.concat(ends)), emptyLine);
    }
    return sequence;
  }

  /** A block ends an arm by itself. */
  private static boolean needsComma(SyntaxNode arm) {
    SyntaxNode body = block(arm);
    return body.kind() != SyntaxKind.BLOCK_EXPR
        || Formatting.parts(body).get(0).kind() != SyntaxKind.OPEN_BRACE;
  }

  /** Whether a pattern, right after a block, could be read as a part of one expression with it. */
  private static boolean mustBeSeparated(SyntaxNode arm) {
    char first = arm.text().charAt(0);
    return first == '-' || first == '.' || first == '|' || first == '&';
  }

  // MatchArm = Pat ["if" Expr] "=>" Expr     SelectArm = (Pat "=" Expr | "default") "=>" Expr
  static Doc arm(Formatting f, SyntaxNode arm) {
    List<Doc> docs = new ArrayList<>();
    SyntaxElement before = arm;
    for (SyntaxElement part : Formatting.parts(arm)) {
      if (before.kind() == SyntaxKind.FAT_ARROW) {
        docs.add(Values.after(f, before, part));
      } else if (part.kind() == SyntaxKind.MATCH_GUARD) {
        docs.add(Docs.group(Docs.nest(Doc.Line.SPACE, f.of(part))));
      } else {
        docs.add(docs.isEmpty() ? Docs.NOTHING : Docs.SPACE);
        docs.add(f.of(part));
      }
      before = part;
    }
    return Docs.concat(docs);
  }
}
