package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.List;

/** Patterns. */
final class Patterns {
  private Patterns() {}

  /** The document of a pattern, by the rule of its kind. */
  static Doc pattern(Formatting f, SyntaxNode pattern) {
    return switch (pattern.kind()) {
      case TUPLE_PAT, VEC_PAT -> Listing.of(f, pattern).doc();
      case TUPLE_STRUCT_PAT -> Docs.concat(f.of(path(pattern)), Listing.of(f, pattern).doc());
      case STRUCT_PAT ->
          Docs.concat(f.of(path(pattern)), Docs.SPACE, Listing.of(f, pattern).padded().doc());
      case OBJECT_PAT ->
          Docs.concat(
              f.of(Formatting.parts(pattern).get(0)), Listing.of(f, pattern).padded().doc());
      case OR_PAT -> alternatives(f, pattern);
      case BINDING_PAT -> Parts.spaced(f, pattern);
      case RANGE_PAT -> Operators.range(f, pattern);
      default -> Parts.joined(f, pattern);
    };
  }

  private static SyntaxNode path(SyntaxNode pattern) {
    return pattern.childNodes().get(0);
  }

  // ["|"] Alternative {"|" Alternative}
  private static Doc alternatives(Formatting f, SyntaxNode pattern) {
    List<Doc> docs = new ArrayList<>();
    for (SyntaxElement part : Formatting.parts(pattern)) {
      if (part.kind() == SyntaxKind.PIPE) {
        docs.add(docs.isEmpty() ? Docs.NOTHING : Doc.Line.SPACE);
        docs.add(Docs.concat(f.of(part), Docs.SPACE));
      } else {
        docs.add(f.of(part));
      }
    }
    return Docs.group(docs.toArray(new Doc[0]));
  }
}
