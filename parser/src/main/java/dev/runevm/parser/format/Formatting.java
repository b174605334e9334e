package dev.runevm.parser.format;

import dev.runevm.language.source.Source;
import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules share: the source and its comments. Every token that a rule prints goes through
 * here, so that no comment gets lost.
 */
final class Formatting {
  private final Source source;
  private final Comments comments;

  Formatting(Source source, Comments comments) {
    this.source = source;
    this.comments = comments;
  }

  /** The children that are neither blanks nor comments. */
  static List<SyntaxElement> parts(SyntaxNode node) {
    List<SyntaxElement> parts = new ArrayList<>();
    for (SyntaxElement child : node.children()) {
      if (!child.kind().isTrivia()) {
        parts.add(child);
      }
    }
    return parts;
  }

  /** The characters of an element that are not blank: its length, whatever its layout. */
  static long length(SyntaxElement element) {
    return element.text().chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  // Tokens

  /** A token with its comments. */
  Doc token(SyntaxToken token) {
    return Docs.concat(before(token.start()), bare(token));
  }

  /** A token with the comments after it. */
  Doc bare(SyntaxToken token) {
    return Docs.concat(Docs.text(token.text()), after(token));
  }

  /** The comments after an element, on its line. */
  Doc after(SyntaxElement element) {
    List<Comment> all = comments.after(element.end());
    if (all.isEmpty()) {
      return Docs.NOTHING;
    }
    List<Doc> docs = new ArrayList<>();
    for (Comment comment : all) {
      docs.add(comment.atEndOfLine());
    }
    return Docs.concat(docs);
  }

  /**
   * The comments before the token that begins at an offset, each on its own line if it was. They
   * are taken: whoever prints the token later prints it without them.
   */
  Doc before(int start) {
    List<Comment> all = comments.takeBefore(start);
    if (all.isEmpty()) {
      return Docs.NOTHING;
    }
    List<Doc> docs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Comment comment = all.get(i);
      if (i > 0 && comment.afterEmptyLine()) {
        docs.add(Doc.Line.HARD);
      }
      if (comment.kind() == Comment.Kind.INLINE) {
        docs.add(Docs.concat(comment.doc(), Docs.SPACE));
      } else {
        docs.add(Docs.concat(Doc.Line.FRESH, comment.doc(), Doc.Line.HARD));
      }
    }
    if (emptyLineJustBefore(start) && docs.get(docs.size() - 1).breaks()) {
      docs.add(Doc.Line.HARD);
    }
    return Docs.concat(docs);
  }

  /** The comments of a token that is not printed. */
  List<Comment> takeOf(SyntaxToken token) {
    List<Comment> all = new ArrayList<>(comments.takeBefore(token.start()));
    all.addAll(comments.after(token.end()));
    return all;
  }

  /** The comments before a closing bracket, which belong to what it closes. */
  List<Comment> takeBefore(int start) {
    return comments.takeBefore(start);
  }

  /** Whether there are comments before the token that begins at an offset. */
  boolean hasBefore(int start) {
    return !comments.before(start).isEmpty();
  }

  /** Whether comments on lines of their own stand before the token that begins at an offset. */
  boolean hasLinesBefore(int start) {
    for (Comment comment : comments.before(start)) {
      if (comment.kind() != Comment.Kind.INLINE) {
        return true;
      }
    }
    return false;
  }

  /** Whether there are comments after an element, on its line. */
  boolean hasAfter(SyntaxElement element) {
    return !comments.after(element.end()).isEmpty();
  }

  // Text

  /** An element as it is written, with the comments around it. */
  Doc verbatim(SyntaxElement element) {
    return Docs.concat(before(element.start()), Docs.text(element.text()), after(element));
  }

  /** Whether what begins at an offset is to be left as it is. */
  boolean isSkipped(int start) {
    for (Comment comment : comments.before(start)) {
      if (comment.skips()) {
        return true;
      }
    }
    return false;
  }

  /** Whether an empty line stands before an element and the comments before it. */
  boolean emptyLineBefore(SyntaxElement element) {
    List<Comment> all = comments.before(element.start());
    return all.isEmpty() ? emptyLineJustBefore(element.start()) : all.get(0).afterEmptyLine();
  }

  private boolean emptyLineJustBefore(int start) {
    return newlinesBefore(start) > 1;
  }

  /** Whether an element is the first on its line. */
  boolean startsLine(SyntaxElement element) {
    return newlinesBefore(element.start()) > 0;
  }

  private int newlinesBefore(int start) {
    String text = source.text();
    int newlines = 0;
    for (int i = start - 1; i >= 0 && Character.isWhitespace(text.charAt(i)); i--) {
      newlines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return newlines;
  }

  /** The last character of an element. */
  char lastCharacter(SyntaxElement element) {
    return source.text().charAt(element.end() - 1);
  }

  // Elements of any kind

  /** An element after the comments before it, which may say that it is to be left as it is. */
  Doc whole(SyntaxElement element) {
    boolean skipped = isSkipped(element.start());
    Doc before = before(element.start());
    return Docs.concat(before, skipped ? verbatim(element) : of(element));
  }

  /** The document of an element, by the rule of its kind. */
  Doc of(SyntaxElement element) {
    return switch (element) {
      case SyntaxToken token -> token(token);
      case SyntaxNode node -> of(node);
    };
  }

  private Doc of(SyntaxNode node) {
    return switch (node.kind().category()) {
      case EXPRESSION -> Expressions.expression(this, node);
      case PATTERN -> Patterns.pattern(this, node);
      case ITEM -> Items.item(this, node);
      case STATEMENT -> Statements.statement(this, node, false);
      case TYPE -> Types.type(this, node);
      default -> Parts.part(this, node);
    };
  }

  /** The child of a category that has {@code index} others of it before it. */
  static SyntaxNode child(SyntaxNode node, SyntaxKind.Category category, int index) {
    return node.childNode(category, index)
        .orElseThrow(() -> new IllegalStateException(node + " has no " + category));
  }
}
