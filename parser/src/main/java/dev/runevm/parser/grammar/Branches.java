package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.parser.grammar.Expressions.Context;
import dev.runevm.parser.syntax.SyntaxKind;

/** {@code match} and {@code select}. */
final class Branches {
  private Branches() {}

  // Match = "match" ExprNB "{" {Pat ["if" Expr] "=>" Expr [","]} "}"
  static void match(ParserState p, int mark) {
    p.bump();
    Expressions.expression(p, Context.NO_BRACE);
    int opening = p.tokenStart();
    if (p.expect(OPEN_BRACE)) {
      while (!p.atEnd()) {
        int before = p.progress();
        matchArm(p);
        separator(p, before);
      }
      Delimiters.close(p, CLOSE_BRACE, opening);
    }
    p.close(mark, MATCH_EXPR);
  }

  // MatchArm = Pat ["if" Expr] "=>" Expr
  private static void matchArm(ParserState p) {
    int arm = p.open();
    Attributes.reject(p, Attributes.outer(p), "match arms");
    Patterns.pattern(p);
    if (p.at(IF_KW)) {
      int guard = p.open();
      p.bump();
      Expressions.expression(p, Context.NORMAL);
      p.close(guard, MATCH_GUARD);
    }
    body(p);
    p.close(arm, MATCH_ARM);
  }

  private static void body(ParserState p) {
    if (p.expect(FAT_ARROW)) {
      armBody(p);
    } else if (p.at(EQ) || p.at(ARROW)) {
      p.bump();
      armBody(p);
    } else {
      p.missing(ERROR_EXPR);
    }
  }

  /**
   * The expression of an arm. A block-like one before what reads as the next arm's pattern ends the
   * arm, as its comma may be missing.
   */
  private static void armBody(ParserState p) {
    Expressions.armExpression(p, Branches::atNextArm);
  }

  private static boolean atNextArm(ParserState p) {
    return switch (p.kind()) {
      case OPEN_PAREN, OPEN_BRACKET -> endsPattern(p.kindAfterBrackets());
      case MINUS -> p.kind(1) == NUMBER && endsPattern(p.kind(2));
      default -> false;
    };
  }

  private static boolean endsPattern(SyntaxKind kind) {
    return switch (kind) {
      case FAT_ARROW, IF_KW, PIPE, EQ -> true;
      default -> false;
    };
  }

  /** The comma after an arm, which may be missing; skips what belongs to no arm. */
  private static void separator(ParserState p, int before) {
    boolean nextArm = p.at(Patterns.START) && p.progress() != before;
    if (Delimiters.eatCommas(p) || p.atEnd() || nextArm) {
      return;
    }
    p.errorExpected("`,` or `}`");
    int skipped = p.open();
    while (!p.atEnd() && !p.at(COMMA) && !(p.onNewLine() && p.at(Patterns.START))) {
      if (p.at(OPEN_BRACE)) {
        Macros.tokenTree(p);
      } else {
        p.bump();
      }
    }
    if (p.progress() == before) {
      p.bump();
    }
    p.close(skipped, SKIPPED);
    p.eat(COMMA);
  }

  // Select = "select" "{" { (Pat "=" Expr | "default") "=>" Expr [","] } "}"
  static void select(ParserState p, int mark) {
    p.bump();
    int opening = p.tokenStart();
    Span fallback = null;
    if (p.expect(OPEN_BRACE)) {
      while (!p.atEnd()) {
        int before = p.progress();
        fallback = selectArm(p, fallback);
        separator(p, before);
      }
      Delimiters.close(p, CLOSE_BRACE, opening);
    }
    p.close(mark, SELECT_EXPR);
  }

  /** One arm; gives where the default arm is, if it was found by now. */
  private static Span selectArm(ParserState p, Span fallback) {
    int arm = p.open();
    Span found = fallback;
    if (p.at(DEFAULT_KW)) {
      found = p.tokenSpan();
      rejectSecondDefault(p, fallback, found);
      p.bump();
    } else {
      Patterns.pattern(p);
      if (p.expect(EQ)) {
        Expressions.expression(p, Context.NORMAL);
      } else {
        p.missing(ERROR_EXPR);
      }
    }
    body(p);
    p.close(arm, SELECT_ARM);
    return found;
  }

  private static void rejectSecondDefault(ParserState p, Span first, Span second) {
    if (first != null) {
      p.report(
          Diagnostic.error(
                  Code.MULTIPLE_SELECT_DEFAULTS,
                  p.source(),
                  second,
                  "Multiple `default` branches in select")
              .secondary(first, "Previously defined here")
              .help("remove one of them"));
    }
  }
}
