package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The comments of a file, each with the token that it belongs to: on the line of a token, the one
 * before it, else the one after it. Tokens are known by where they begin and end, because a macro's
 * arguments are read as tokens of their own.
 */
final class Comments {
  private final Map<Integer, List<Comment>> before = new HashMap<>();
  private final Map<Integer, List<Comment>> after = new HashMap<>();

  /** No comments at all. */
  static Comments none() {
    return new Comments();
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }

  /** The comments of a tree. */
  static Comments of(SyntaxNode root) {
    Comments comments = new Comments();
    new Reader(comments).read(root);
    return comments;
  }

  /** Those that belong to the token which begins at an offset and stand before it. */
  List<Comment> before(int start) {
    return before.getOrDefault(start, List.of());
  }

  /** Those before a token, which are nobody's from now on. */
  List<Comment> takeBefore(int start) {
    List<Comment> taken = before.remove(start);
    return taken == null ? List.of() : taken;
  }

  /** Those that belong to the token which ends at an offset and stand after it. */
  List<Comment> after(int end) {
    return after.getOrDefault(end, List.of());
  }

  /** A comment that was read, with the ends of lines before it. */
  private record Found(SyntaxToken token, int newlines) {}

  /** One walk over the leaves of a tree. */
  private static final class Reader {
    private final Comments into;
    private final List<Comment> carried = new ArrayList<>();
    private List<Found> found = new ArrayList<>();
    private int newlines;
    private SyntaxToken previous;

    Reader(Comments into) {
      this.into = into;
    }

    void read(SyntaxNode root) {
      Deque<Iterator<SyntaxElement>> open = new ArrayDeque<>();
      open.push(root.children().iterator());
      while (!open.isEmpty()) {
        if (!open.peek().hasNext()) {
          open.pop();
          continue;
        }
        switch (open.peek().next()) {
          case SyntaxToken token -> leaf(token);
          case SyntaxNode node -> open.push(node.children().iterator());
        }
      }
      attach(SyntaxKind.END_OF_FILE, root.end());
    }

    private void leaf(SyntaxToken token) {
      switch (token.kind()) {
        case WHITESPACE -> newlines += (int) token.text().chars().filter(c -> c == '\n').count();
        case BYTE_ORDER_MARK -> {}
        case LINE_COMMENT, BLOCK_COMMENT, SHEBANG -> {
          found.add(new Found(token, newlines));
          newlines = 0;
        }
        default -> {
          attach(token.kind(), token.start());
          previous = token;
        }
      }
    }

    /** Gives what was found between two tokens to one of them. */
    private void attach(SyntaxKind next, int start) {
      if (!found.isEmpty() || !carried.isEmpty()) {
        int ownLines = sameLine(next);
        for (int i = 0; i < ownLines; i++) {
          into.after.computeIfAbsent(previous.end(), k -> new ArrayList<>()).add(comment(i));
        }
        for (int i = ownLines; i < found.size(); i++) {
          carried.add(comment(i));
        }
        if (next != SyntaxKind.COMMA && next != SyntaxKind.SEMICOLON) {
          into.before.computeIfAbsent(start, k -> new ArrayList<>()).addAll(carried);
          carried.clear();
        }
        found = new ArrayList<>();
      }
      newlines = 0;
    }

    /** How many of the comments stand on the line of the previous token and belong to it. */
    private int sameLine(SyntaxKind next) {
      int count = 0;
      while (previous != null && count < found.size() && found.get(count).newlines() == 0) {
        count++;
      }
      boolean lineEnds = count < found.size() || newlines > 0 || next == SyntaxKind.END_OF_FILE;
      boolean belongs = lineEnds || isSticky(next) && !(isOpening() && isClosing(next));
      return belongs ? count : 0;
    }

    private Comment comment(int index) {
      Found each = found.get(index);
      String text = each.token().text();
      boolean last = index + 1 == found.size();
      boolean ends = (last ? newlines : found.get(index + 1).newlines()) > 0;
      Comment.Kind kind =
          switch (each.token().kind()) {
            case BLOCK_COMMENT -> ends ? Comment.Kind.BLOCK : Comment.Kind.INLINE;
            default -> Comment.Kind.LINE;
          };
      String trimmed = kind == Comment.Kind.LINE ? text.stripTrailing() : text;
      return new Comment(trimmed, kind, each.newlines() > 1);
    }

    private boolean isOpening() {
      return switch (previous.kind()) {
        case OPEN_PAREN, OPEN_BRACKET, OPEN_BRACE -> true;
        default -> false;
      };
    }

    private static boolean isClosing(SyntaxKind kind) {
      return switch (kind) {
        case CLOSE_PAREN, CLOSE_BRACKET, CLOSE_BRACE -> true;
        default -> false;
      };
    }

    /** Whether nothing stands between a token and what is before it. */
    private static boolean isSticky(SyntaxKind kind) {
      return isClosing(kind)
          || switch (kind) {
            case COMMA, SEMICOLON, DOT, QUESTION -> true;
            default -> false;
          };
    }
  }
}
