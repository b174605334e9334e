package dev.runevm.launcher.doc.html;

import dev.runevm.launcher.doc.model.Catalog;
import dev.runevm.launcher.doc.model.DocItem;
import dev.runevm.launcher.doc.model.Piece;
import java.util.List;
import java.util.Optional;

/** Shows code: its pieces with their looks, and links where they name something. */
final class CodeHtml {
  private final Catalog catalog;
  private final Addresses addresses;

  CodeHtml(Catalog catalog, Addresses addresses) {
    this.catalog = catalog;
    this.addresses = addresses;
  }

  /** Code in a line or in a heading. */
  Html inline(List<Piece> pieces, String scope) {
    return Html.element("code").add(pieces.stream().map(piece -> piece(piece, scope)).toList());
  }

  /** Code in a block of its own. */
  Html block(List<Piece> pieces, String scope) {
    return Html.element("pre").add(inline(pieces, scope));
  }

  /** One piece, which leads nowhere. */
  static Html plain(Piece piece) {
    return piece.style() == Piece.Style.PLAIN
        ? Html.text(piece.text())
        : Html.element("span", piece.text()).styled(styleClass(piece.style()));
  }

  private Html piece(Piece piece, String scope) {
    Optional<DocItem> target =
        piece.reference().isEmpty() ? Optional.empty() : catalog.resolve(scope, piece.reference());
    return target
        .<Html>map(
            item ->
                Html.link(addresses.of(item), piece.text())
                    .styled(styleClass(piece.style()))
                    .with("title", item.kind().label() + " " + item.path()))
        .orElseGet(() -> plain(piece));
  }

  private static String styleClass(Piece.Style style) {
    return switch (style) {
      case PLAIN -> "p";
      case KEYWORD -> "k";
      case NAME -> "n";
      case TYPE -> "t";
      case FUNCTION -> "f";
      case MACRO -> "m";
      case STRING -> "s";
      case NUMBER -> "u";
      case COMMENT -> "c";
      case DOC -> "d";
      case ATTRIBUTE -> "a";
    };
  }
}
