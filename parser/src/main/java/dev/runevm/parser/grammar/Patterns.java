package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.source.Span;
import dev.runevm.parser.ast.LiteralValue;
import dev.runevm.parser.ast.Literals;
import dev.runevm.parser.syntax.SyntaxKind;

/** Patterns. */
final class Patterns {
  static final String MUT_MESSAGE =
      "The `mut` modifier is not supported in Rune, everything is mutable by default";

  /** What a pattern begins with. */
  static final TokenSet START =
      Paths.START.and(
          TokenSet.of(
              NUMBER,
              CHAR,
              BYTE,
              STRING,
              QUOTED_STRING,
              BYTE_STRING,
              TRUE_KW,
              FALSE_KW,
              MINUS,
              UNDERSCORE,
              DOT_DOT,
              DOT_DOT_EQ,
              HASH,
              OPEN_BRACKET,
              OPEN_PAREN,
              PIPE,
              AMP,
              AMP_AMP,
              MUT_KW,
              TEMPLATE_START,
              FSTRING_START,
              DEFAULT_KW));

  /** What an end of a range pattern begins with. */
  private static final TokenSet BOUND_START =
      Paths.START.and(
          TokenSet.of(NUMBER, CHAR, BYTE, STRING, BYTE_STRING, TRUE_KW, FALSE_KW, MINUS));

  private static final TokenSet FIELD_START =
      TokenSet.of(IDENT, STRING, QUOTED_STRING, DOT_DOT, MUT_KW);

  private Patterns() {}

  // Pat = {Attr} ["|"] Alternative {"|" Alternative}
  static void pattern(ParserState p) {
    int pattern = p.open();
    boolean leading = p.eat(PIPE);
    alternative(p);
    boolean several = false;
    while (p.at(PIPE)) {
      p.bump();
      alternative(p);
      several = true;
    }
    if (leading || several) {
      p.close(pattern, OR_PAT);
    }
  }

  /** The pattern of a parameter, where a bar is not part of it. */
  static void parameter(ParserState p) {
    alternative(p);
  }

  private static void alternative(ParserState p) {
    if (atKeywordAsName(p)) {
      keywordAsName(p);
      return;
    }
    if (!p.at(START) && !Attributes.atOuter(p) && !p.at(RESERVED_KW)) {
      p.errorExpected("pattern");
      p.missing(ERROR_PAT);
      return;
    }
    if (!p.enter()) {
      p.missing(ERROR_PAT);
      return;
    }
    int pattern = p.open();
    Span attributes = Attributes.outer(p);
    Attributes.reject(p, attributes, "patterns");
    base(p, pattern);
    range(p, pattern);
    p.leave();
  }

  /** Whether a keyword stands where a variable would make sense. */
  private static boolean atKeywordAsName(ParserState p) {
    return p.kind().isKeyword()
        && !p.at(START)
        && switch (p.kind(1)) {
          case EQ, COLON, COMMA, IN_KW, CLOSE_PAREN, CLOSE_BRACKET, FAT_ARROW -> true;
          default -> false;
        };
  }

  private static void keywordAsName(ParserState p) {
    int pattern = p.open();
    p.errorExpected("pattern", "`" + p.tokenText() + "` is a keyword and cannot be a name");
    p.bump();
    p.close(pattern, ERROR_PAT);
  }

  private static void base(ParserState p, int pattern) {
    switch (p.kind()) {
      case UNDERSCORE -> {
        p.bump();
        p.close(pattern, WILDCARD_PAT);
      }
      case DOT_DOT, DOT_DOT_EQ -> restOrRange(p, pattern);
      case MINUS, NUMBER, CHAR, BYTE, STRING, QUOTED_STRING, BYTE_STRING, TRUE_KW, FALSE_KW ->
          literal(p, pattern);
      case OPEN_BRACKET -> {
        list(p, OPEN_BRACKET, CLOSE_BRACKET);
        p.close(pattern, VEC_PAT);
      }
      case OPEN_PAREN -> {
        list(p, OPEN_PAREN, CLOSE_PAREN);
        p.close(pattern, TUPLE_PAT);
      }
      case HASH -> object(p, pattern);
      case TEMPLATE_START, FSTRING_START -> template(p, pattern);
      case AMP, AMP_AMP, MUT_KW, RESERVED_KW, DEFAULT_KW -> modified(p, pattern);
      default -> path(p, pattern);
    }
  }

  // Lit | "-" NUMBER
  private static void literal(ParserState p, int pattern) {
    Span start = p.tokenSpan();
    boolean negative = p.eat(MINUS);
    if (negative && !p.at(NUMBER)) {
      p.errorExpected("number");
      if (p.at(Paths.START)) {
        Paths.path(p, Paths.Mode.EXPRESSION);
      }
      p.close(pattern, ERROR_PAT);
      return;
    }
    LiteralCheck.check(p, negative);
    if (p.at(NUMBER) && isFloat(p)) {
      unsupported(p, start.join(p.tokenSpan()), "compare floats with `if`");
    }
    p.bump();
    p.close(pattern, LITERAL_PAT);
  }

  private static boolean isFloat(ParserState p) {
    return Literals.value(p.currentToken(), false).value().orElse(null)
        instanceof LiteralValue.Float;
  }

  private static void unsupported(ParserState p, Span span, String help) {
    p.error(
        Code.UNSUPPORTED_PATTERN_EXPR,
        span,
        "This kind of expression is not supported as a pattern",
        help);
  }

  private static void template(ParserState p, int pattern) {
    int start = p.tokenStart();
    Templates.template(p, p.open());
    unsupported(p, new Span(start, p.previousEnd()), "bind the value and compare it with `if`");
    p.close(pattern, ERROR_PAT);
  }

  /** {@code mut p}, {@code ref p} and {@code &p}: read as {@code p}. */
  private static void modified(ParserState p, int pattern) {
    Span span = p.tokenSpan();
    switch (p.kind()) {
      case MUT_KW -> p.error(Code.UNEXPECTED_TOKEN, span, MUT_MESSAGE, "remove `mut`");
      case RESERVED_KW, DEFAULT_KW ->
          p.errorExpected("pattern", "`" + p.tokenText() + "` is a keyword and cannot be a name");
      default ->
          p.error(
              Code.UNEXPECTED_TOKEN,
              span,
              "Cannot take reference in a pattern",
              "leave out the `" + p.tokenText() + "`");
    }
    boolean reserved = p.at(RESERVED_KW) || p.at(DEFAULT_KW);
    p.bump();
    if (!reserved || p.at(IDENT)) {
      alternative(p);
    }
    p.close(pattern, ERROR_PAT);
  }

  // Path | Path "(" Pat,* ")" | Path "{" ObjPat,* "}" | IDENT "@" Pat
  private static void path(ParserState p, int pattern) {
    if (p.at(IDENT, AT)) {
      Paths.name(p, "name");
      p.bump();
      alternative(p);
      p.close(pattern, BINDING_PAT);
      return;
    }
    Paths.path(p, Paths.Mode.EXPRESSION);
    switch (p.kind()) {
      case OPEN_PAREN -> {
        list(p, OPEN_PAREN, CLOSE_PAREN);
        p.close(pattern, TUPLE_STRUCT_PAT);
      }
      case OPEN_BRACE -> {
        fields(p);
        p.close(pattern, STRUCT_PAT);
      }
      case BANG -> {
        macro(p);
        p.close(pattern, ERROR_PAT);
      }
      default -> p.close(pattern, PATH_PAT);
    }
  }

  private static void macro(ParserState p) {
    unsupported(p, p.tokenSpan(), "macros cannot stand in patterns");
    p.bump();
    if (Macros.isOpening(p.kind())) {
      Macros.tokenTree(p);
    }
  }

  // "#" "{" ObjPat,* "}"
  private static void object(ParserState p, int pattern) {
    p.bump();
    if (p.at(OPEN_BRACE)) {
      fields(p);
      p.close(pattern, OBJECT_PAT);
    } else {
      p.errorExpected("`{`");
      p.close(pattern, ERROR_PAT);
    }
  }

  private static void fields(ParserState p) {
    Delimiters.list(p, OPEN_BRACE, CLOSE_BRACE, FIELD_START, q -> field(q));
  }

  // ObjPat = KEY ":" Pat | IDENT | ".."
  private static void field(ParserState p) {
    if (p.at(DOT_DOT)) {
      lastRest(p, CLOSE_BRACE);
      return;
    }
    int field = p.open();
    if (p.at(MUT_KW)) {
      p.error(Code.UNEXPECTED_TOKEN, p.tokenSpan(), MUT_MESSAGE, "remove `mut`");
      p.bump();
    }
    boolean string = !p.at(IDENT);
    Collections.key(p);
    if (p.eat(COLON)) {
      pattern(p);
    } else if (string) {
      p.errorExpected("`:`", "a key in quotes needs a pattern: `\"key\": name`");
    }
    p.close(field, FIELD_PATTERN);
  }

  private static void list(ParserState p, SyntaxKind open, SyntaxKind close) {
    Delimiters.list(p, open, close, START, q -> element(q, close));
  }

  private static void element(ParserState p, SyntaxKind close) {
    if (p.at(DOT_DOT) && !BOUND_START.contains(p.kind(1))) {
      lastRest(p, close);
    } else {
      pattern(p);
    }
  }

  /** {@code ..}, which must be the last of its list. */
  private static void lastRest(ParserState p, SyntaxKind close) {
    Span span = p.tokenSpan();
    int rest = p.open();
    p.bump();
    p.close(rest, REST_PAT);
    boolean last = p.at(close) || p.at(COMMA, close);
    if (p.at(COMMA) && !last) {
      misplacedRest(p, span);
    }
  }

  private static void misplacedRest(ParserState p, Span span) {
    p.error(
        Code.UNSUPPORTED_PATTERN_REST,
        span,
        "Pattern `..` is not supported in this location",
        "it can only be the last of a list");
  }

  // Ranges: [Bound] (".." | "..=") [Bound]

  private static void restOrRange(ParserState p, int pattern) {
    Span span = p.tokenSpan();
    boolean inclusive = p.at(DOT_DOT_EQ);
    p.bump();
    if (p.at(BOUND_START)) {
      bound(p);
      p.close(pattern, RANGE_PAT);
    } else if (inclusive) {
      p.errorExpected("end of the range");
      p.close(pattern, ERROR_PAT);
    } else {
      misplacedRest(p, span);
      p.close(pattern, ERROR_PAT);
    }
  }

  /** After the lower bound of a range. */
  private static void range(ParserState p, int pattern) {
    boolean bounded = p.builtKind(pattern) == LITERAL_PAT || p.builtKind(pattern) == PATH_PAT;
    if (!bounded || !p.at(DOT_DOT) && !p.at(DOT_DOT_EQ)) {
      return;
    }
    boolean inclusive = p.at(DOT_DOT_EQ);
    p.bump();
    if (p.at(BOUND_START)) {
      bound(p);
    } else if (inclusive) {
      p.errorExpected("end of the range", "write `..` for a range without end");
    }
    p.close(pattern, RANGE_PAT);
  }

  private static void bound(ParserState p) {
    int bound = p.open();
    if (p.at(Paths.START)) {
      Paths.path(p, Paths.Mode.EXPRESSION);
      p.close(bound, PATH_PAT);
    } else {
      literal(p, bound);
    }
  }
}
