package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.List;

/** Parts of items, expressions, patterns and types: names, paths, parameters, attributes. */
final class Parts {
  private Parts() {}

  /** The document of a part, by the rule of its kind. */
  static Doc part(Formatting f, SyntaxNode node) {
    return switch (node.kind()) {
      case ATTRIBUTE -> attribute(f, node);
      case GENERIC_ARGUMENTS -> separated(f, node);
      case PARAMETER_LIST -> parameters(f, node);
      case ARGUMENT_LIST -> Calls.arguments(f, node);
      case FIELD_LIST -> Items.fields(f, node);
      case PARAMETER, ARGUMENT, FIELD_INITIALIZER, FIELD_PATTERN, FIELD_DECLARATION, VARIANT ->
          named(f, node);
      case USE_TREE -> useTree(f, node);
      case RETURN_TYPE, LET_ELSE, MATCH_GUARD, TYPE_ANNOTATION, DEFAULT_VALUE -> spaced(f, node);
      case LET_CONDITION -> Conditions.let(f, node);
      case MATCH_ARM, SELECT_ARM -> Branches.arm(f, node);
      case TOKEN_TREE -> f.verbatim(node);
      default -> joined(f, node);
    };
  }

  /** All parts without anything between them. */
  static Doc joined(Formatting f, SyntaxNode node) {
    List<Doc> docs = new ArrayList<>();
    for (SyntaxElement part : Formatting.parts(node)) {
      docs.add(f.of(part));
    }
    return Docs.concat(docs);
  }

  /** All parts with a blank between any two. */
  static Doc spaced(Formatting f, SyntaxNode node) {
    List<Doc> docs = new ArrayList<>();
    for (SyntaxElement part : Formatting.parts(node)) {
      docs.add(docs.isEmpty() ? Docs.NOTHING : Docs.SPACE);
      docs.add(f.of(part));
    }
    return Docs.concat(docs);
  }

  /** All parts with a blank after each comma. */
  private static Doc separated(Formatting f, SyntaxNode node) {
    List<Doc> docs = new ArrayList<>();
    boolean comma = false;
    for (SyntaxElement part : Formatting.parts(node)) {
      docs.add(comma && part.kind() != SyntaxKind.GT ? Docs.SPACE : Docs.NOTHING);
      docs.add(f.of(part));
      comma = part.kind() == SyntaxKind.COMMA;
    }
    return Docs.concat(docs);
  }

  // {Attr} NAME [":" …] ["=" …] or NAME FieldList
  private static Doc named(Formatting f, SyntaxNode node) {
    List<Doc> docs = new ArrayList<>();
    SyntaxKind before = SyntaxKind.ATTRIBUTE;
    for (SyntaxElement part : Formatting.parts(node)) {
      docs.add(isApart(before, part) ? Docs.SPACE : Docs.NOTHING);
      boolean value = before == SyntaxKind.COLON || before == SyntaxKind.EQ;
      docs.add(value ? f.whole(part) : f.of(part));
      docs.add(part.kind() == SyntaxKind.ATTRIBUTE ? Doc.Line.HARD : Docs.NOTHING);
      before = part.kind();
    }
    return Docs.concat(docs);
  }

  private static boolean isApart(SyntaxKind before, SyntaxElement part) {
    return switch (part.kind()) {
      case COLON, TYPE_ANNOTATION -> false;
      case DEFAULT_VALUE -> ((SyntaxNode) part).hasToken(SyntaxKind.EQ);
      case FIELD_LIST -> ((SyntaxNode) part).hasToken(SyntaxKind.OPEN_BRACE);
      default -> before != SyntaxKind.ATTRIBUTE;
    };
  }

  private static Doc parameters(Formatting f, SyntaxNode list) {
    return list.hasToken(SyntaxKind.PIPE_PIPE) ? joined(f, list) : Listing.of(f, list).doc();
  }

  /** An attribute as it is written, or a doc comment. */
  private static Doc attribute(Formatting f, SyntaxNode attribute) {
    Comment text = new Comment(attribute.text().stripTrailing(), Comment.Kind.BLOCK, false);
    return Docs.concat(f.before(attribute.start()), text.doc(), f.after(attribute));
  }

  // UsePath = ["::"] UseSeg {"::" UseSeg} ["as" IDENT]
  private static Doc useTree(Formatting f, SyntaxNode tree) {
    List<Doc> docs = new ArrayList<>();
    for (SyntaxElement part : Formatting.parts(tree)) {
      switch (part.kind()) {
        case OPEN_BRACE -> {
          docs.add(useGroup(f, tree));
          return Docs.concat(docs);
        }
        case AS_KW -> docs.add(Docs.concat(Docs.SPACE, f.of(part), Docs.SPACE));
        default -> docs.add(f.of(part));
      }
    }
    return Docs.concat(docs);
  }

  private static Doc useGroup(Formatting f, SyntaxNode tree) {
    Listing listing = Listing.of(f, tree);
    boolean nested = false;
    for (SyntaxNode element : listing.elements()) {
      nested |= element.hasToken(SyntaxKind.OPEN_BRACE);
    }
    return (nested ? listing : listing.filled()).doc();
  }
}
