package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.source.Span;
import dev.runevm.parser.grammar.Expressions.Context;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.function.Predicate;

/** What stands between operators: the bases, and what is appended to them. */
final class Operands {
  private Operands() {}

  // Primary = Base {Postfix}
  static void operand(ParserState p, int mark, Context context) {
    Span start = p.tokenSpan();
    base(p, mark, context);
    Postfix.chain(p, mark, start, context, !isLoop(p, mark));
  }

  /** The operand that begins a statement: a block before {@code (} or {@code [} ends it. */
  static void statementOperand(ParserState p, int mark) {
    Span start = p.tokenSpan();
    base(p, mark, Context.NORMAL);
    Postfix.chain(p, mark, start, Context.NORMAL, !isBlockLike(p, mark));
  }

  /** The operand that begins an arm's body; true if the arm ends after it. */
  static boolean armOperand(ParserState p, int mark, Predicate<ParserState> endsHere) {
    Span start = p.tokenSpan();
    base(p, mark, Context.NORMAL);
    if (isBlockLike(p, mark) && endsHere.test(p)) {
      return true;
    }
    Postfix.chain(p, mark, start, Context.NORMAL, !isLoop(p, mark));
    return false;
  }

  private static boolean isLoop(ParserState p, int mark) {
    return p.builtKind(mark) == WHILE_EXPR || p.builtKind(mark) == FOR_EXPR;
  }

  private static boolean isBlockLike(ParserState p, int mark) {
    return p.builtKind(mark) != MACRO_CALL_EXPR
        && p.built(mark) instanceof SyntaxNode node
        && Statements.isBlockLike(node);
  }

  // Base = Path [StructBody | "!" Delimited] | Lit | [LABEL ":"] {Modifier} Prefixed
  private static void base(ParserState p, int mark, Context context) {
    switch (p.kind()) {
      case IDENT, SELF_VALUE_KW, SELF_TYPE_KW, SUPER_KW, CRATE_KW, COLON_COLON ->
          pathLike(p, mark, context);
      case NUMBER, CHAR, BYTE, STRING, QUOTED_STRING, BYTE_STRING, TRUE_KW, FALSE_KW ->
          literal(p, mark, false);
      case TEMPLATE_START, FSTRING_START -> Templates.template(p, mark);
      case MINUS, BANG, AMP, AMP_AMP, STAR -> unary(p, mark, context);
      case OPEN_PAREN -> Collections.parenthesized(p, mark);
      case OPEN_BRACKET -> Collections.vec(p, mark);
      case HASH -> Collections.object(p, mark);
      case DOT_DOT, DOT_DOT_EQ -> Expressions.rangePrefix(p, mark, context);
      case ERROR_TOKEN -> {
        p.bump();
        p.close(mark, ERROR_EXPR);
      }
      default -> ControlFlow.prefixed(p, mark, context);
    }
  }

  private static void literal(ParserState p, int mark, boolean negative) {
    LiteralCheck.check(p, negative && !Postfix.follows(p.kind(1)));
    p.bump();
    p.close(mark, LITERAL_EXPR);
  }

  // Path [StructBody | "!" Delimited]
  private static void pathLike(ParserState p, int mark, Context context) {
    Paths.path(p, Paths.Mode.EXPRESSION);
    if (p.at(BANG) && Macros.isOpening(p.kind(1))) {
      p.bump();
      Macros.tokenTree(p);
      p.close(mark, MACRO_CALL_EXPR);
    } else if (p.at(BANG) && p.tokenStart() == p.previousEnd()) {
      p.bump();
      p.errorExpected("`(`, `[` or `{`", "a macro is called as `name!(…)`");
      p.close(mark, ERROR_EXPR);
    } else if (p.at(OPEN_BRACE) && context == Context.NORMAL) {
      Collections.structBody(p);
      p.close(mark, STRUCT_EXPR);
    } else {
      p.close(mark, PATH_EXPR);
    }
  }

  // UnOp Primary
  private static void unary(ParserState p, int mark, Context context) {
    if (!p.enter()) {
      p.close(mark, ERROR_EXPR);
      return;
    }
    boolean negative = p.at(MINUS);
    rejectOperator(p);
    p.bump();
    p.eat(MUT_KW);
    int operand = p.open();
    if (negative && p.at(NUMBER)) {
      Span start = p.tokenSpan();
      literal(p, operand, true);
      Postfix.chain(p, operand, start, context, true);
    } else if (p.at(Expressions.START)) {
      operand(p, operand, context);
    } else {
      p.errorExpected("expression");
      p.missing(ERROR_EXPR);
    }
    p.leave();
    p.close(mark, UNARY_EXPR);
  }

  private static void rejectOperator(ParserState p) {
    switch (p.kind()) {
      case AMP, AMP_AMP ->
          p.error(
              Code.UNSUPPORTED_REF,
              p.tokenSpan(),
              "Cannot take reference of expression",
              "leave out the `" + p.tokenText() + "`: values are shared, not copied");
      case STAR ->
          p.error(
              Code.UNSUPPORTED_UNARY_OP,
              p.tokenSpan(),
              "Unsupported unary operator `*`",
              "leave out the `*`: there are no references to follow");
      default -> {}
    }
  }
}
