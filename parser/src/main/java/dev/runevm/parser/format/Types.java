package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;

/** Type annotations. */
final class Types {
  private Types() {}

  // Type = Path | "!" | "(" Type,* ")"
  static Doc type(Formatting f, SyntaxNode type) {
    return type.kind() == SyntaxKind.TUPLE_TYPE ? Listing.of(f, type).doc() : Parts.joined(f, type);
  }
}
