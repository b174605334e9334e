package dev.runevm.parser.syntax;

import java.util.ArrayList;
import java.util.List;

/** Shows trees as short text: {@code (BINARY 1 + (GROUP ( 2 )))}, without blanks and comments. */
public final class TreeText {
  private TreeText() {}

  /** The tree below a node; kinds lose what follows their underscore. */
  public static String of(SyntaxElement element) {
    return switch (element) {
      case SyntaxToken token -> token.text();
      case SyntaxNode node -> node(node);
    };
  }

  private static String node(SyntaxNode node) {
    List<String> parts = new ArrayList<>();
    for (SyntaxElement child : node.children()) {
      if (!(child instanceof SyntaxToken token && token.isTrivia())) {
        parts.add(of(child));
      }
    }
    String inner = String.join(" ", parts);
    return switch (node.kind()) {
      case PATH, PATH_SEGMENT, NAME, LITERAL_EXPR, LITERAL_PAT, PATH_EXPR, PATH_PAT, PATH_TYPE ->
          inner;
      default ->
          inner.isEmpty() ? "(" + node.kind() + ")" : "(" + shortName(node) + " " + inner + ")";
    };
  }

  private static String shortName(SyntaxNode node) {
    return node.kind().name().replaceAll("_(EXPR|PAT|TYPE|STMT|ITEM)$", "");
  }

  /** The text of all tokens in order: the source, if the tree is lossless. */
  public static String tokens(SyntaxNode root) {
    StringBuilder out = new StringBuilder();
    collect(root, out);
    return out.toString();
  }

  private static void collect(SyntaxElement element, StringBuilder out) {
    switch (element) {
      case SyntaxToken token -> out.append(token.text());
      case SyntaxNode node -> node.children().forEach(child -> collect(child, out));
    }
  }
}
