package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.source.Span;

/** The paths of imports. */
final class Imports {
  private static final TokenSet START =
      TokenSet.of(
          IDENT, SELF_VALUE_KW, SELF_TYPE_KW, SUPER_KW, CRATE_KW, STAR, OPEN_BRACE, COLON_COLON);

  private Imports() {}

  // UsePath = ["::"] UseSeg {"::" UseSeg} ["as" IDENT]
  static void tree(ParserState p) {
    int tree = p.open();
    if (!p.enter()) {
      p.close(tree, USE_TREE);
      return;
    }
    p.eat(COLON_COLON);
    boolean ended = segment(p);
    while (p.at(COLON_COLON)) {
      if (ended) {
        illegalSegment(p);
        break;
      }
      p.bump();
      ended = segment(p);
    }
    alias(p, ended);
    p.leave();
    p.close(tree, USE_TREE);
  }

  /** UseSeg = IDENT | "self" | "super" | "crate" | "*" | "{" UsePath,* "}"; true after the last. */
  private static boolean segment(ParserState p) {
    if (p.at(STAR)) {
      p.bump();
      return true;
    }
    if (p.at(OPEN_BRACE)) {
      Delimiters.list(p, OPEN_BRACE, CLOSE_BRACE, START, Imports::tree);
      return true;
    }
    if (p.at(Paths.SEGMENT_START)) {
      int segment = p.open();
      p.bump();
      p.close(segment, PATH_SEGMENT);
    } else {
      p.errorExpected("import path");
    }
    return false;
  }

  private static void illegalSegment(ParserState p) {
    int start = p.tokenStart();
    int skipped = p.open();
    while (p.at(COLON_COLON) || p.at(Paths.SEGMENT_START) || p.at(STAR)) {
      p.bump();
    }
    p.close(skipped, SKIPPED);
    p.error(
        Code.ILLEGAL_USE_SEGMENT,
        new Span(start, p.previousEnd()),
        "Nothing can follow a `*` or a group in an import",
        "remove it, or write it inside of the group");
  }

  private static void alias(ParserState p, boolean ended) {
    if (!p.at(AS_KW)) {
      return;
    }
    int start = p.tokenStart();
    p.bump();
    if (p.at(UNDERSCORE)) {
      int name = p.open();
      p.bump();
      p.close(name, NAME);
    } else {
      Paths.name(p, "new name");
    }
    if (ended) {
      p.error(
          Code.USE_ALIAS_NOT_SUPPORTED,
          new Span(start, p.previousEnd()),
          "A `*` or a group cannot be renamed",
          "rename single names inside of a group");
    }
  }
}
