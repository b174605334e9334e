package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.parser.grammar.Expressions.Context;

/** Tuples, vectors, objects and struct literals. */
final class Collections {
  private static final TokenSet FIELD_START = TokenSet.of(IDENT, STRING, QUOTED_STRING, DOT_DOT);

  private Collections() {}

  // Tuple = "()" | "(" Expr "," Expr,* ")"     Group = "(" Expr ")"
  static void parenthesized(ParserState p, int mark) {
    int opening = p.tokenStart();
    p.bump();
    if (p.at(CLOSE_PAREN)) {
      p.bump();
      p.close(mark, TUPLE_EXPR);
      return;
    }
    Expressions.expression(p, Context.NORMAL);
    boolean tuple = p.at(COMMA) || !p.at(CLOSE_PAREN) && p.at(Expressions.START);
    if (tuple) {
      if (!Delimiters.eatCommas(p)) {
        p.errorExpected("`,` or `)`");
      }
      Delimiters.elements(p, CLOSE_PAREN, Expressions.START, Collections::element);
    }
    Delimiters.close(p, CLOSE_PAREN, opening);
    p.close(mark, tuple ? TUPLE_EXPR : GROUP_EXPR);
  }

  static void element(ParserState p) {
    Expressions.expression(p, Context.NORMAL);
  }

  // Vec = "[" Expr,* "]"     Repeat = "[" Expr ";" Expr "]"
  static void vec(ParserState p, int mark) {
    int opening = p.tokenStart();
    p.bump();
    boolean repeat = vecContents(p);
    Delimiters.close(p, CLOSE_BRACKET, opening);
    p.close(mark, repeat ? REPEAT_EXPR : VEC_EXPR);
  }

  /** What stands between the brackets; true if it is one value and a count. */
  static boolean vecContents(ParserState p) {
    if (!p.at(CLOSE_BRACKET) && !p.at(END_OF_FILE)) {
      Expressions.expression(p, Context.NORMAL);
      if (p.eat(SEMICOLON)) {
        Expressions.expression(p, Context.NORMAL);
        return true;
      }
      moreElements(p);
    }
    return false;
  }

  private static void moreElements(ParserState p) {
    if (Delimiters.eatCommas(p)) {
      Delimiters.elements(p, CLOSE_BRACKET, Expressions.START, Collections::element);
    } else if (!p.at(CLOSE_BRACKET) && p.at(Expressions.START)) {
      p.errorExpected("`,` or `]`");
      Delimiters.elements(p, CLOSE_BRACKET, Expressions.START, Collections::element);
    }
  }

  // Object = "#" "{" (KEY [":" Expr]),* "}"
  static void object(ParserState p, int mark) {
    p.bump();
    if (!p.at(OPEN_BRACE)) {
      p.errorExpected("`{`", "an object is written `#{ key: value }`");
      p.close(mark, ERROR_EXPR);
      return;
    }
    Delimiters.list(p, OPEN_BRACE, CLOSE_BRACE, FIELD_START, q -> field(q, false));
    p.close(mark, OBJECT_EXPR);
  }

  // StructBody = "{" (KEY [":" Expr]),* [".." Expr] "}"
  static void structBody(ParserState p) {
    Delimiters.list(p, OPEN_BRACE, CLOSE_BRACE, FIELD_START, q -> field(q, true));
  }

  private static void field(ParserState p, boolean baseAllowed) {
    int field = p.open();
    if (p.at(DOT_DOT) && baseAllowed) {
      p.bump();
      Expressions.expression(p, Context.NORMAL);
      if (!p.at(CLOSE_BRACE)) {
        p.errorExpected("`}`", "the base is the last of a struct literal");
      }
      p.close(field, BASE_INITIALIZER);
      return;
    }
    key(p);
    if (p.eat(COLON)) {
      Expressions.expression(p, Context.NORMAL);
    } else if (p.at(EQ)) {
      p.errorExpected("`:`", "fields are written `name: value`");
      p.bump();
      Expressions.expression(p, Context.NORMAL);
    }
    p.close(field, FIELD_INITIALIZER);
  }

  // KEY = IDENT | STRING
  static void key(ParserState p) {
    if (p.at(STRING) || p.at(QUOTED_STRING)) {
      int name = p.open();
      LiteralCheck.check(p, false);
      p.bump();
      p.close(name, NAME);
    } else {
      Paths.name(p, "field name");
    }
  }
}
