package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;

/** Items. */
final class Items {
  private Items() {}

  // Item = {Attr} [Vis] ( Use | Fn | Struct | Enum | Impl | Mod | Const | Static )
  static Doc item(Formatting f, SyntaxNode item) {
    List<SyntaxElement> parts = Formatting.parts(item);
    List<Doc> docs = new ArrayList<>();
    SyntaxKind before = SyntaxKind.ATTRIBUTE;
    for (int i = 0; i < parts.size(); i++) {
      SyntaxElement part = parts.get(i);
      docs.add(isApart(before, part) ? Docs.SPACE : Docs.NOTHING);
      switch (part.kind()) {
        case ATTRIBUTE -> docs.add(Docs.concat(f.of(part), Doc.Line.HARD));
        case OPEN_BRACE -> {
          int close = closing(parts);
          docs.add(body(f, item, parts.get(i), parts.subList(i + 1, close), parts.get(close)));
          i = close;
        }
        case BLOCK_EXPR -> docs.add(Blocks.lines(f, (SyntaxNode) part));
        case SEMICOLON -> docs.add(semicolon(f, item, (SyntaxToken) part));
        default ->
            docs.add(
                before == SyntaxKind.EQ ? Values.after(f, parts.get(i - 1), part) : f.of(part));
      }
      before = part.kind();
    }
    return Docs.concat(docs);
  }

  private static int closing(List<SyntaxElement> parts) {
    int close = parts.size() - 1;
    while (parts.get(close).kind() != SyntaxKind.CLOSE_BRACE) {
      close--;
    }
    return close;
  }

  private static boolean isApart(SyntaxKind before, SyntaxElement part) {
    return switch (part.kind()) {
      case PARAMETER_LIST, TYPE_ANNOTATION, SEMICOLON -> false;
      case FIELD_LIST -> ((SyntaxNode) part).hasToken(SyntaxKind.OPEN_BRACE);
      default -> before != SyntaxKind.ATTRIBUTE && before != SyntaxKind.EQ;
    };
  }

  private static Doc body(
      Formatting f,
      SyntaxNode item,
      SyntaxElement open,
      List<SyntaxElement> inner,
      SyntaxElement close) {
    return item.kind() == SyntaxKind.ENUM_ITEM
        ? Listing.of(f, open, inner, close).padded().asWritten().doc()
        : Statements.braces(f, open, inner, close);
  }

  /** Semicolons after a closing brace that do nothing are left out. */
  private static Doc semicolon(Formatting f, SyntaxNode item, SyntaxToken semicolon) {
    boolean idle =
        switch (item.kind()) {
          case FN_ITEM, ENUM_ITEM, IMPL_ITEM -> true;
          case MOD_ITEM -> item.hasToken(SyntaxKind.OPEN_BRACE);
          case STRUCT_ITEM ->
              item.childNode(SyntaxKind.FIELD_LIST)
                  .map(list -> list.hasToken(SyntaxKind.OPEN_BRACE))
                  .orElse(false);
          default -> false;
        };
    if (!idle) {
      return f.token(semicolon);
    }
    List<Doc> comments = new ArrayList<>();
    for (Comment comment : f.takeOf(semicolon)) {
      comments.add(comment.atEndOfLine());
    }
    return Docs.concat(comments);
  }

  // "{" Field,* "}" | "(" Field,* ")"
  static Doc fields(Formatting f, SyntaxNode list) {
    Listing listing = Listing.of(f, list);
    return list.hasToken(SyntaxKind.OPEN_BRACE)
        ? listing.padded().asWritten().doc()
        : listing.doc();
  }
}
