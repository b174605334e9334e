package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.source.Span;

/** Paths and their generic arguments. */
final class Paths {
  static final TokenSet SEGMENT_START =
      TokenSet.of(IDENT, SELF_VALUE_KW, SELF_TYPE_KW, SUPER_KW, CRATE_KW);

  static final TokenSet START = SEGMENT_START.and(TokenSet.of(COLON_COLON));

  /** Whether {@code <} alone begins generic arguments, or only {@code ::<} does. */
  enum Mode {
    EXPRESSION,
    TYPE
  }

  private Paths() {}

  // Path = ["::"] Seg {"::" Seg} ["::"]
  static void path(ParserState p, Mode mode) {
    int path = p.open();
    p.eat(COLON_COLON);
    if (!p.at(SEGMENT_START)) {
      p.errorExpected("path");
    }
    while (p.at(SEGMENT_START)) {
      segment(p, mode);
      if (!p.eat(COLON_COLON)) {
        break;
      }
      if (p.at(NOT_KW)) {
        memberSegment(p);
        break;
      }
    }
    p.close(path, PATH);
  }

  // Seg = IDENT | "self" | "Self" | "super" | "crate", then ["::" "<" Type,* ">"]
  private static void segment(ParserState p, Mode mode) {
    int segment = p.open();
    p.bump();
    boolean arguments = false;
    while (atGenerics(p, mode)) {
      if (arguments) {
        p.errorExpected("path segment");
      }
      p.eat(COLON_COLON);
      genericArguments(p);
      arguments = true;
    }
    p.close(segment, PATH_SEGMENT);
  }

  /** A member after a dot: one identifier and perhaps generic arguments. */
  static void memberSegment(ParserState p) {
    int segment = p.open();
    p.bumpAs(IDENT);
    if (atGenerics(p, Mode.EXPRESSION)) {
      p.bump();
      genericArguments(p);
    }
    p.close(segment, PATH_SEGMENT);
  }

  private static boolean atGenerics(ParserState p, Mode mode) {
    return p.at(COLON_COLON, LT) || mode == Mode.TYPE && p.at(LT);
  }

  // Generics = "<" Type,* ">"
  private static void genericArguments(ParserState p) {
    int arguments = p.open();
    p.bump();
    while (!atClosingAngle(p) && !p.atEnd()) {
      int before = p.progress();
      Types.type(p);
      if (!p.eat(COMMA) && !atClosingAngle(p) || p.progress() == before) {
        break;
      }
    }
    closeAngle(p);
    p.close(arguments, GENERIC_ARGUMENTS);
  }

  private static boolean atClosingAngle(ParserState p) {
    return switch (p.kind()) {
      case GT, GT_GT, GT_EQ, GT_GT_EQ -> true;
      default -> false;
    };
  }

  /** Takes {@code >}, also as the first character of {@code >>}, {@code >=} and {@code >>=}. */
  private static void closeAngle(ParserState p) {
    switch (p.kind()) {
      case GT_GT -> p.bumpFirst(GT, 1, GT);
      case GT_EQ -> p.bumpFirst(GT, 1, EQ);
      case GT_GT_EQ -> p.bumpFirst(GT, 1, GT_EQ);
      default -> p.expect(GT);
    }
  }

  /** Rejects {@code <T>} after the name of an item. */
  static void rejectGenericParameters(ParserState p, String what) {
    if (!p.at(LT)) {
      return;
    }
    int start = p.tokenStart();
    int parameters = p.open();
    genericArguments(p);
    p.close(parameters, GENERIC_PARAMETERS);
    p.error(
        Code.UNSUPPORTED_GENERICS,
        new Span(start, p.previousEnd()),
        "Generic parameters on " + what + " are not supported",
        "remove them: any value can be passed for any parameter");
  }

  // NAME = IDENT
  static void name(ParserState p, String what) {
    int name = p.open();
    if (p.at(IDENT)) {
      p.bump();
    } else {
      nameExpected(p, what);
    }
    p.close(name, NAME);
  }

  /**
   * The name of a function or method, which can also be {@code not}: a keyword only after {@code
   * is}.
   */
  static void functionName(ParserState p) {
    if (p.at(NOT_KW)) {
      int name = p.open();
      p.bumpAs(IDENT);
      p.close(name, NAME);
    } else {
      name(p, "function name");
    }
  }

  private static void nameExpected(ParserState p, String what) {
    boolean keyword = p.kind().isKeyword();
    String help = keyword ? "`" + p.tokenText() + "` is a keyword and cannot be a name" : "";
    p.errorExpected(what, help);
    boolean misused = keyword && (p.kind(1) == OPEN_PAREN || p.kind(1) == EQ || p.kind(1) == COLON);
    if (misused) {
      p.bump();
    }
  }
}
