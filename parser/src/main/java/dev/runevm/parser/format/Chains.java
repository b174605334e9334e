package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Calls, fields, indexes, {@code ?} and {@code .await}, which follow each other. */
final class Chains {
  /** A beginning of at most so many characters shares its line with the first call. */
  private static final int SHORT = 4;

  private final Formatting f;
  private final Link head = new Link();
  private final List<Link> links = new ArrayList<>();

  /** A dot and what belongs to it, up to the next dot. */
  private static final class Link {
    private final List<Doc> parts = new ArrayList<>();
    private int arguments = -1;
    private boolean endsWithLines;
    private boolean hasComments;

    boolean isCall() {
      return arguments >= 0;
    }

    Doc doc() {
      return Docs.concat(parts);
    }

    /** With the arguments on several lines. */
    Doc expanded() {
      List<Doc> copy = new ArrayList<>(parts);
      copy.set(arguments, Docs.expanded(copy.get(arguments)));
      return Docs.concat(copy);
    }

    void absorb(Link next) {
      arguments = next.isCall() ? parts.size() + next.arguments : arguments;
      parts.addAll(next.parts);
    }
  }

  private Chains(Formatting f) {
    this.f = f;
  }

  // Primary = Base {Postfix}
  static Doc chain(Formatting f, SyntaxNode node) {
    List<SyntaxNode> steps = new ArrayList<>();
    SyntaxNode root = node;
    while (isStep(root.kind())) {
      steps.add(root);
      root = root.childNodes().get(0);
    }
    Collections.reverse(steps);
    Chains chain = new Chains(f);
    chain.read(root, steps);
    return chain.doc(root);
  }

  private static boolean isStep(SyntaxKind kind) {
    return switch (kind) {
      case CALL_EXPR,
          METHOD_CALL_EXPR,
          FIELD_EXPR,
          TUPLE_FIELD_EXPR,
          INDEX_EXPR,
          TRY_EXPR,
          AWAIT_EXPR ->
          true;
      default -> false;
    };
  }

  private void read(SyntaxNode root, List<SyntaxNode> steps) {
    head.parts.add(f.of(root));
    Link link = head;
    for (SyntaxNode step : steps) {
      List<SyntaxElement> parts = Formatting.parts(step);
      if (parts.get(1).kind() == SyntaxKind.DOT) {
        if (link == head && needsBlank(root, parts.get(2))) {
          head.parts.add(Docs.SPACE);
        }
        link = new Link();
        link.hasComments = f.hasLinesBefore(parts.get(1).start());
        links.add(link);
      }
      for (SyntaxElement part : parts.subList(1, parts.size())) {
        if (part.kind() == SyntaxKind.ARGUMENT_LIST) {
          link.arguments = link.parts.size();
          link.endsWithLines = Calls.endsWithLines((SyntaxNode) part);
        }
        link.parts.add(f.of(part));
      }
    }
  }

  /** Whether a dot right after a number would become a part of it. */
  private boolean needsBlank(SyntaxNode root, SyntaxElement member) {
    char first = member.text().charAt(0);
    boolean word = first == '_' || first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z';
    return root.kind() == SyntaxKind.LITERAL_EXPR
        && root.tokens().get(0).kind() == SyntaxKind.NUMBER
        && (!word || f.lastCharacter(root) == '.');
  }

  private Doc doc(SyntaxNode root) {
    int calls = head.isCall() ? 1 : 0;
    boolean comments = false;
    for (Link link : links) {
      calls += link.isCall() ? 1 : 0;
      comments |= link.hasComments;
    }
    if (calls < 2 && !comments) {
      links.forEach(head::absorb);
      return head.doc();
    }
    int first = 0;
    while (first < links.size() && !links.get(first).isCall() && !links.get(first).hasComments) {
      head.absorb(links.get(first++));
    }
    boolean shortHead = first == 0 && !head.isCall() && Formatting.length(root) <= SHORT;
    if (shortHead && !links.get(0).hasComments) {
      head.absorb(links.get(first++));
    }
    List<Link> rest = links.subList(first, links.size());
    return rest.isEmpty() ? head.doc() : layouts(rest);
  }

  private Doc layouts(List<Link> rest) {
    List<Doc> flat = new ArrayList<>();
    List<Doc> lines = new ArrayList<>();
    for (Link link : rest) {
      flat.add(Docs.concat(Doc.Line.EMPTY, link.doc()));
      lines.add(Docs.concat(Doc.Line.HARD, link.doc()));
    }
    Doc broken = new Doc.Hanging(head.doc(), Docs.concat(lines));
    Doc tight = Docs.concat(head.doc(), Docs.concat(flat));
    int last = lastCall(rest);
    Doc heads = Docs.concat(head.doc(), Docs.concat(flat.subList(0, Math.max(0, last))));
    if (last < 0 || !rest.get(last).endsWithLines || heads.breaks()) {
      return Docs.choice(tight, broken);
    }
    List<Doc> hug = new ArrayList<>();
    hug.add(Docs.group(heads, Doc.Line.EMPTY));
    hug.add(rest.get(last).expanded());
    rest.subList(last + 1, rest.size()).forEach(link -> hug.add(link.doc()));
    return Docs.choice(tight, Docs.concat(hug), broken);
  }

  private static int lastCall(List<Link> links) {
    int last = links.size() - 1;
    while (last >= 0 && !links.get(last).isCall()) {
      last--;
    }
    return last;
  }
}
