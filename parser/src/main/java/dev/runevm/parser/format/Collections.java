package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.List;

/** Tuples, vectors, objects and struct literals. */
final class Collections {
  /** Elements of at most so many characters share lines. */
  private static final int SHORT = 10;

  private Collections() {}

  /** The document of a collection, by the rule of its kind. */
  static Doc collection(Formatting f, SyntaxNode node) {
    return switch (node.kind()) {
      case STRUCT_EXPR ->
          Docs.concat(
              f.of(Formatting.parts(node).get(0)),
              Docs.SPACE,
              Listing.of(f, node).padded().asWritten().doc());
      case OBJECT_EXPR ->
          Docs.concat(
              f.of(Formatting.parts(node).get(0)), Listing.of(f, node).padded().asWritten().doc());
      case VEC_EXPR -> elements(Listing.of(f, node));
      case REPEAT_EXPR -> repeat(f, Formatting.parts(node));
      case TUPLE_EXPR -> Listing.of(f, node).doc();
      default -> Parts.joined(f, node);
    };
  }

  /** The elements of a vector; numbers and such share lines if they need several. */
  static Doc elements(Listing listing) {
    boolean allShort = true;
    for (SyntaxNode element : listing.elements()) {
      allShort &= isShort(element);
    }
    return (allShort ? listing.filled() : listing).doc();
  }

  private static boolean isShort(SyntaxNode element) {
    return switch (element.kind()) {
      case LITERAL_EXPR, PATH_EXPR -> Formatting.length(element) <= SHORT;
      case UNARY_EXPR -> isShort(element.childNodes().get(0));
      default -> false;
    };
  }

  /** {@code "[" Expr ";" Expr "]"} */
  static Doc repeat(Formatting f, List<SyntaxElement> parts) {
    List<Doc> docs = new ArrayList<>();
    for (SyntaxElement part : parts) {
      docs.add(f.of(part));
      docs.add(part.kind() == SyntaxKind.SEMICOLON ? Docs.SPACE : Docs.NOTHING);
    }
    return Docs.concat(docs);
  }
}
