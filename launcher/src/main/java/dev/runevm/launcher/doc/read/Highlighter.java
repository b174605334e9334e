package dev.runevm.launcher.doc.read;

import dev.runevm.language.source.Source;
import dev.runevm.launcher.doc.model.Piece;
import dev.runevm.launcher.doc.model.Piece.Style;
import dev.runevm.parser.grammar.Parser;
import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Cuts code into pieces that look alike, with the parser's own tokens; works on wrong code too. */
public final class Highlighter {
  /** The types whose names do not begin with a capital letter. */
  private static final Set<String> SMALL_TYPES = Set.of("bool", "char", "i64", "u64", "f64");

  private Highlighter() {}

  /** The pieces of a text. */
  public static List<Piece> highlight(String text) {
    return highlight(Parser.parse(Source.of("code", text)).root());
  }

  /** The pieces of a part of a tree; together they are its text. */
  public static List<Piece> highlight(SyntaxElement element) {
    List<Leaf> leaves = leaves(element);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      add(pieces, leaves.get(i).token().text(), style(leaves, i));
    }
    return pieces;
  }

  private record Leaf(SyntaxToken token, boolean inAttribute) {}

  private record Waiting(SyntaxElement element, boolean inAttribute) {}

  /** Without recursion: trees may be as deep as sums are long. */
  private static List<Leaf> leaves(SyntaxElement root) {
    List<Leaf> leaves = new ArrayList<>();
    Deque<Waiting> waiting = new ArrayDeque<>();
    waiting.push(new Waiting(root, false));
    while (!waiting.isEmpty()) {
      Waiting next = waiting.pop();
      switch (next.element()) {
        case SyntaxToken token -> leaves.add(new Leaf(token, next.inAttribute()));
        case SyntaxNode node -> {
          boolean attribute = next.inAttribute() || node.kind() == SyntaxKind.ATTRIBUTE;
          for (SyntaxElement child : node.children().reversed()) {
            waiting.push(new Waiting(child, attribute));
          }
        }
      }
    }
    return leaves;
  }

  private static void add(List<Piece> pieces, String text, Style style) {
    if (!pieces.isEmpty() && pieces.getLast().style() == style) {
      pieces.set(pieces.size() - 1, Piece.of(pieces.getLast().text() + text, style));
    } else if (!text.isEmpty()) {
      pieces.add(Piece.of(text, style));
    }
  }

  private static Style style(List<Leaf> leaves, int index) {
    Leaf leaf = leaves.get(index);
    SyntaxKind kind = leaf.token().kind();
    return switch (kind) {
      case WHITESPACE, BYTE_ORDER_MARK -> Style.PLAIN;
      case LINE_COMMENT, BLOCK_COMMENT, SHEBANG -> Style.COMMENT;
      case OUTER_DOC, INNER_DOC -> Style.DOC;
      case STRING, QUOTED_STRING, BYTE_STRING, CHAR, BYTE -> Style.STRING;
      case TEMPLATE_START, TEMPLATE_TEXT, TEMPLATE_END -> Style.STRING;
      case FSTRING_START, FSTRING_TEXT, FSTRING_END, FORMAT_SPEC -> Style.STRING;
      case NUMBER, TRUE_KW, FALSE_KW -> Style.NUMBER;
      case IDENT -> leaf.inAttribute() ? Style.ATTRIBUTE : nameStyle(leaves, index);
      default -> leaf.inAttribute() ? Style.ATTRIBUTE : otherStyle(kind);
    };
  }

  private static Style otherStyle(SyntaxKind kind) {
    return kind.isKeyword() ? Style.KEYWORD : Style.PLAIN;
  }

  /** By what follows, so that it also works among the unread tokens of a macro. */
  private static Style nameStyle(List<Leaf> leaves, int index) {
    SyntaxKind next = kind(leaves, index + 1);
    SyntaxKind afterNext = kind(leaves, index + 2);
    if (next == SyntaxKind.BANG && afterNext != SyntaxKind.EQ) {
      return Style.MACRO;
    }
    String text = leaves.get(index).token().text();
    if (Character.isUpperCase(text.codePointAt(0)) || SMALL_TYPES.contains(text)) {
      return Style.TYPE;
    }
    boolean called =
        next == SyntaxKind.OPEN_PAREN
            || next == SyntaxKind.COLON_COLON && afterNext == SyntaxKind.LT;
    return called ? Style.FUNCTION : Style.PLAIN;
  }

  private static SyntaxKind kind(List<Leaf> leaves, int index) {
    return index < leaves.size() ? leaves.get(index).token().kind() : SyntaxKind.END_OF_FILE;
  }
}
