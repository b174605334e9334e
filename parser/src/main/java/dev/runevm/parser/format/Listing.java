package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;

/**
 * Elements between brackets, with commas between them: on one line if they fit, else one on each
 * line and with a comma after the last.
 */
final class Listing {
  private final Formatting f;
  private final SyntaxToken open;
  private final SyntaxToken close;
  private final List<SyntaxNode> nodes = new ArrayList<>();

  /** What follows each element: its comma's comments. */
  private final List<Doc> ends = new ArrayList<>();

  /** What stands before each element, and the elements; filled when they are first needed. */
  private final List<Doc> docs = new ArrayList<>();

  private boolean endsWithComma;
  private boolean padded;
  private boolean filled;
  private boolean broken;

  private Listing(Formatting f, SyntaxToken open, List<SyntaxElement> between, SyntaxToken close) {
    this.f = f;
    this.open = open;
    this.close = close;
    for (SyntaxElement element : between) {
      switch (element) {
        case SyntaxNode node -> {
          nodes.add(node);
          ends.add(Docs.NOTHING);
          endsWithComma = false;
        }
        case SyntaxToken comma -> {
          int last = ends.size() - 1;
          ends.set(last, Docs.concat(ends.get(last), f.after(comma)));
          endsWithComma = true;
        }
      }
    }
  }

  /** The list between two brackets of a node. */
  static Listing of(Formatting f, SyntaxNode node) {
    List<SyntaxElement> parts = Formatting.parts(node);
    int from = 0;
    while (!isOpening(parts.get(from).kind())) {
      from++;
    }
    int to = parts.size() - 1;
    while (!(parts.get(to) instanceof SyntaxToken)
        || parts.get(to).kind() == SyntaxKind.SEMICOLON) {
      to--;
    }
    return of(f, (SyntaxToken) parts.get(from), parts.subList(from + 1, to), parts.get(to));
  }

  /** A list whose brackets and elements are in different trees. */
  static Listing of(
      Formatting f, SyntaxElement open, List<SyntaxElement> between, SyntaxElement close) {
    return new Listing(f, (SyntaxToken) open, between, (SyntaxToken) close);
  }

  private static boolean isOpening(SyntaxKind kind) {
    return switch (kind) {
      case OPEN_PAREN, OPEN_BRACKET, OPEN_BRACE, PIPE -> true;
      default -> false;
    };
  }

  /** With blanks inside of the brackets. */
  Listing padded() {
    padded = true;
    return this;
  }

  /** On several lines if the first element is written on a line of its own. */
  Listing asWritten() {
    broken = !nodes.isEmpty() && f.startsLine(nodes.get(0));
    return this;
  }

  /** If it does not fit on one line, as many elements on each line as fit there. */
  Listing filled() {
    filled = true;
    return this;
  }

  List<SyntaxNode> elements() {
    return nodes;
  }

  /** The whole list. */
  Doc doc() {
    Doc before = f.before(open.start());
    return Docs.concat(before, group(), f.after(close));
  }

  /**
   * The whole list; if all but the last element fit on the first line, only the last one is broken
   * when the list does not fit.
   */
  Doc hugging() {
    Doc before = f.before(open.start());
    if (f.hasAfter(open) || f.hasBefore(close.start()) || hasComments(lastNode())) {
      return Docs.concat(before, group(), f.after(close));
    }
    Doc group = group();
    List<Doc> tight = new ArrayList<>();
    for (int i = 0; i + 1 < nodes.size(); i++) {
      tight.add(Docs.concat(docs.get(i), Docs.text(","), ends.get(i), Doc.Line.SPACE));
    }
    Doc heads = new Doc.Group(Docs.concat(tight), false);
    int last = nodes.size() - 1;
    if (Docs.concat(tight).breaks() || ends.get(last) != Docs.NOTHING) {
      return Docs.concat(before, group, f.after(close));
    }
    Doc hug =
        Docs.concat(f.bare(open), heads, Docs.expanded(docs.get(last)), Docs.text(close.text()));
    return Docs.concat(before, Docs.choice(group, hug, Docs.expanded(group)), f.after(close));
  }

  private boolean hasComments(SyntaxNode node) {
    return f.hasBefore(node.start()) || f.hasAfter(node);
  }

  private SyntaxNode lastNode() {
    return nodes.get(nodes.size() - 1);
  }

  /** From the opening to the closing bracket, without the comments around. */
  private Doc group() {
    Doc dangling = dangling(f, close, nodes.isEmpty());
    if (nodes.isEmpty()) {
      return empty(dangling);
    }
    Doc edge = padded ? Doc.Line.SPACE : Doc.Line.EMPTY;
    Doc content =
        Docs.concat(
            f.bare(open), Docs.nest(edge, inner(), dangling), edge, Docs.text(close.text()));
    return new Doc.Group(content, broken || content.breaks());
  }

  private Doc empty(Doc dangling) {
    boolean lines = dangling.breaks() || f.hasAfter(open);
    Doc end = lines ? Doc.Line.HARD : Docs.NOTHING;
    return Docs.concat(f.bare(open), Docs.nest(dangling), end, Docs.text(close.text()));
  }

  private Doc inner() {
    List<Doc> parts = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      boolean emptyLine = i > 0 && f.emptyLineBefore(nodes.get(i));
      docs.add(f.whole(nodes.get(i)));
      boolean last = i + 1 == nodes.size();
      Doc comma = last ? lastComma() : Docs.text(",");
      Doc separator = i == 0 ? Docs.NOTHING : separator(emptyLine);
      if (filled && !last) {
        parts.add(Docs.group(separator, docs.get(i), comma, ends.get(i)));
      } else if (filled) {
        parts.add(Docs.concat(Docs.group(separator, docs.get(i)), comma, ends.get(i)));
      } else {
        parts.add(Docs.concat(separator, docs.get(i), comma, ends.get(i)));
      }
    }
    return Docs.concat(parts);
  }

  private static Doc separator(boolean emptyLine) {
    return emptyLine ? Doc.Line.BLANK : Doc.Line.SPACE;
  }

  /** A lone element of a tuple keeps its comma or does without one, for that can be its meaning. */
  private Doc lastComma() {
    SyntaxKind list = lastNode().parent().map(SyntaxNode::kind).orElse(SyntaxKind.FILE);
    boolean tuple =
        switch (list) {
          case TUPLE_EXPR, TUPLE_PAT, TUPLE_TYPE -> true;
          default -> false;
        };
    if (tuple && nodes.size() == 1) {
      return endsWithComma ? Docs.text(",") : Docs.NOTHING;
    }
    return switch (lastNode().kind()) {
      case BASE_INITIALIZER, REST_PAT -> Docs.NOTHING;
      default -> new Doc.IfBroken(Docs.text(","), Docs.NOTHING);
    };
  }

  /** The comments between the last element, if there is one, and the closing bracket. */
  static Doc dangling(Formatting f, SyntaxToken close, boolean empty) {
    List<Doc> parts = new ArrayList<>();
    for (Comment comment : f.takeBefore(close.start())) {
      boolean first = parts.isEmpty();
      if (comment.isInline()) {
        parts.add(first && empty ? Docs.NOTHING : Docs.SPACE);
      } else {
        boolean emptyLine = comment.afterEmptyLine() && !(first && empty);
        parts.add(emptyLine ? Doc.Line.HARD_BLANK : Doc.Line.HARD);
      }
      parts.add(comment.doc());
    }
    return Docs.concat(parts);
  }
}
