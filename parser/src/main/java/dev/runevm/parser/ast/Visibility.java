package dev.runevm.parser.ast;

import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.Optional;

/**
 * Who may use an item.
 *
 * @param kind the kind of visibility
 * @param modifier where it is written; empty for private items
 */
public record Visibility(Kind kind, Optional<Span> modifier) {
  /** The kinds of visibility. */
  public enum Kind {
    /** No modifier: the module and its descendants. */
    PRIVATE,
    /** {@code pub}: everyone. */
    PUBLIC,
    /** {@code pub(crate)}: the whole program. */
    CRATE,
    /** {@code pub(super)}: the parent module. */
    SUPER,
    /** {@code pub(self)}: the same as private. */
    SELF,
    /** {@code pub(in path)}, which is not supported; the parser has reported it. */
    IN
  }

  static Visibility of(SyntaxNode item) {
    return item.childNode(SyntaxKind.VISIBILITY)
        .map(v -> new Visibility(kindOf(v), Optional.of(v.span())))
        .orElseGet(() -> new Visibility(Kind.PRIVATE, Optional.empty()));
  }

  private static Kind kindOf(SyntaxNode node) {
    if (node.hasToken(SyntaxKind.IN_KW)) {
      return Kind.IN;
    }
    if (node.hasToken(SyntaxKind.CRATE_KW)) {
      return Kind.CRATE;
    }
    if (node.hasToken(SyntaxKind.SUPER_KW)) {
      return Kind.SUPER;
    }
    return node.hasToken(SyntaxKind.SELF_VALUE_KW) ? Kind.SELF : Kind.PUBLIC;
  }
}
