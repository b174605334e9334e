package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.source.Span;
import dev.runevm.parser.ast.Literals;
import dev.runevm.parser.grammar.Expressions.Context;
import dev.runevm.parser.syntax.SyntaxKind;

/** What is appended to an operand: calls, indexes, fields, {@code ?}, {@code .await}, {@code =}. */
final class Postfix {
  private static final TokenSet ARGUMENT_START = Expressions.START;

  private Postfix() {}

  /** Whether a token appends something to what stands before it. */
  static boolean follows(SyntaxKind kind) {
    return switch (kind) {
      case DOT, OPEN_PAREN, OPEN_BRACKET, QUESTION, EQ -> true;
      default -> false;
    };
  }

  // {Postfix}
  static void chain(ParserState p, int mark, Span start, Context context, boolean callable) {
    SyntaxKind base = p.builtKind(mark);
    boolean more = true;
    while (more) {
      boolean appended = p.builtKind(mark) != base;
      more = append(p, mark, start, context, callable || appended);
    }
  }

  /** Postfix = "[" Expr "]" | "(" Expr,* ")" | "?" | "=" Expr | "." Member; false if none. */
  private static boolean append(
      ParserState p, int mark, Span start, Context context, boolean callable) {
    switch (p.kind()) {
      case QUESTION -> {
        p.bump();
        p.close(mark, TRY_EXPR);
      }
      case DOT -> member(p, mark);
      case EQ -> assignment(p, mark, start, context);
      case OPEN_PAREN -> {
        if (!callable) {
          return false;
        }
        arguments(p);
        p.close(mark, CALL_EXPR);
      }
      case OPEN_BRACKET -> {
        if (!callable) {
          return false;
        }
        index(p, mark);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void index(ParserState p, int mark) {
    int opening = p.tokenStart();
    p.bump();
    Expressions.expression(p, Context.NORMAL);
    Delimiters.close(p, CLOSE_BRACKET, opening);
    p.close(mark, INDEX_EXPR);
  }

  /** {@code target = value}: binds inside the right side of other operators, and to the right. */
  private static void assignment(ParserState p, int mark, Span start, Context context) {
    if (!Expressions.isPlace(p, mark)) {
      p.error(
          Code.UNSUPPORTED_ASSIGN_EXPR,
          new Span(start.start(), p.tokenSpan().end()),
          "Cannot assign to expression",
          "only variables, statics, fields and indexes can be assigned to; `==` compares");
    }
    p.bump();
    Expressions.expression(p, context);
    p.close(mark, ASSIGN_EXPR);
  }

  // "." ("await" | PathSeg ["(" Expr,* ")"] | INT)
  private static void member(ParserState p, int mark) {
    p.bump();
    switch (p.kind()) {
      case AWAIT_KW -> {
        p.bump();
        p.close(mark, AWAIT_EXPR);
      }
      case IDENT, NOT_KW -> named(p, mark);
      case NUMBER -> numbered(p, mark);
      default -> {
        unsupportedField(p);
        p.close(mark, FIELD_EXPR);
      }
    }
  }

  private static void named(ParserState p, int mark) {
    Paths.memberSegment(p);
    if (p.at(OPEN_PAREN)) {
      arguments(p);
      p.close(mark, METHOD_CALL_EXPR);
      return;
    }
    if (p.at(COLON_COLON)) {
      unsupportedField(p);
      int skipped = p.open();
      p.bump();
      Paths.path(p, Paths.Mode.EXPRESSION);
      p.close(skipped, SKIPPED);
    }
    p.close(mark, FIELD_EXPR);
  }

  private static void unsupportedField(ParserState p) {
    boolean word = p.kind().isKeyword();
    if (!p.isMuted()) {
      String help =
          word
              ? "`" + p.tokenText() + "` is a keyword; write `[\"" + p.tokenText() + "\"]`"
              : "a field is a name or a number";
      p.error(Code.UNSUPPORTED_FIELD_ACCESS, p.tokenSpan(), "Unsupported field access", help);
    }
    if (word && p.kind() != LET_KW) {
      p.bump();
    }
  }

  /** {@code .0}, and {@code .0.1}, which the lexer takes for one number. */
  private static void numbered(ParserState p, int mark) {
    String text = p.tokenText();
    int dot = text.indexOf('.');
    boolean pair = dot > 0 && isIndex(text.substring(0, dot)) && isIndex(text.substring(dot + 1));
    if (pair) {
      p.bumpFirst(NUMBER, dot, DOT);
      p.close(mark, TUPLE_FIELD_EXPR);
      p.bumpFirst(DOT, 1, NUMBER);
    } else if (dot > 0 && dot == text.length() - 1 && isIndex(text.substring(0, dot))) {
      p.bumpFirst(NUMBER, dot, DOT);
      p.close(mark, TUPLE_FIELD_EXPR);
      member(p, mark);
      return;
    } else if (!isIndex(text)) {
      p.error(
          Code.UNSUPPORTED_TUPLE_INDEX,
          p.tokenSpan(),
          "Unsupported tuple index `" + text + "`",
          "a tuple index is a decimal number without suffix");
    }
    p.bump();
    p.close(mark, TUPLE_FIELD_EXPR);
  }

  private static boolean isIndex(String text) {
    return Literals.tupleIndex(text).isPresent();
  }

  // "(" (Expr | IDENT ":" Expr),* ")"
  static void arguments(ParserState p) {
    int list = p.open();
    Names names = new Names(COLON);
    Delimiters.list(p, OPEN_PAREN, CLOSE_PAREN, ARGUMENT_START, q -> argument(q, names));
    p.close(list, ARGUMENT_LIST);
  }

  /** One argument; {@code names} knows what separates a name from its value. */
  static void argument(ParserState p, Names names) {
    int argument = p.open();
    if (p.at(IDENT, names.separator())) {
      names.named(p);
      int name = p.open();
      p.bump();
      p.close(name, NAME);
      p.bump();
      Expressions.expression(p, Context.NORMAL);
    } else {
      int start = p.tokenStart();
      Expressions.expression(p, Context.NORMAL);
      names.positional(p, new Span(start, Math.max(start, p.previousEnd())));
    }
    p.close(argument, ARGUMENT);
  }
}
