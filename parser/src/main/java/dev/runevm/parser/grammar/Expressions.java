package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.function.Predicate;

/** Expressions: operators between operands, by the table of {@link Operators}. */
final class Expressions {
  /** What an expression begins with. */
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
              TEMPLATE_START,
              FSTRING_START,
              LABEL,
              ASYNC_KW,
              CONST_KW,
              MOVE_KW,
              BANG,
              MINUS,
              AMP,
              AMP_AMP,
              STAR,
              OPEN_PAREN,
              OPEN_BRACKET,
              OPEN_BRACE,
              PIPE,
              PIPE_PIPE,
              WHILE_KW,
              FOR_KW,
              LOOP_KW,
              IF_KW,
              MATCH_KW,
              SELECT_KW,
              LET_KW,
              BREAK_KW,
              CONTINUE_KW,
              RETURN_KW,
              YIELD_KW,
              HASH,
              DOT_DOT,
              DOT_DOT_EQ,
              OUTER_DOC,
              ERROR_TOKEN));

  /** What the operand of {@code return}, {@code break} and {@code yield} begins with. */
  private static final TokenSet OPERAND_START = START.without(TokenSet.of(AMP_AMP, OUTER_DOC));

  /** What the end of a range begins with: nothing that could go on after a range without end. */
  private static final TokenSet RANGE_END_START =
      OPERAND_START.without(TokenSet.of(PIPE, PIPE_PIPE, DOT_DOT_EQ));

  /** Where an expression stands. */
  enum Context {
    /** Anywhere: <code>Path {</code> is a struct literal. */
    NORMAL,
    /** Before a block, where <code>Path {</code> is a path and then the block. */
    NO_BRACE,
    /** As {@link #NO_BRACE}, and {@code && let} belongs to the condition around. */
    CONDITION
  }

  private Expressions() {}

  // Expr = {Attr} Primary {BinOp Primary}
  static void expression(ParserState p, Context context) {
    if (!p.at(START) && !Attributes.atOuter(p)) {
      p.errorExpected("expression");
      p.missing(ERROR_EXPR);
      return;
    }
    if (!p.enter()) {
      p.missing(ERROR_EXPR);
      return;
    }
    int expression = p.open();
    Span attributes = Attributes.outer(p);
    operand(p, expression, context);
    checkAttributes(p, expression, attributes);
    climb(p, expression, Operators.LOOSEST, context);
    p.leave();
  }

  /** An expression that is a statement: if it begins like a block, {@code (} does not call it. */
  static void statementExpression(ParserState p, int statement, Span attributes) {
    if (!p.at(START)) {
      p.errorExpected(attributes.isEmpty() ? "expression" : "item or statement");
      p.missing(ERROR_EXPR);
      return;
    }
    Operands.statementOperand(p, statement);
    checkAttributes(p, statement, attributes);
    climb(p, statement, Operators.LOOSEST, Context.NORMAL);
  }

  /** An expression that ends after a block-like beginning if something else begins there. */
  static void armExpression(ParserState p, Predicate<ParserState> endsHere) {
    if (!p.at(START) && !Attributes.atOuter(p)) {
      p.errorExpected("expression");
      p.missing(ERROR_EXPR);
      return;
    }
    if (!p.enter()) {
      p.missing(ERROR_EXPR);
      return;
    }
    int expression = p.open();
    Span attributes = Attributes.outer(p);
    boolean ended = Operands.armOperand(p, expression, endsHere);
    checkAttributes(p, expression, attributes);
    if (!ended) {
      climb(p, expression, Operators.LOOSEST, Context.NORMAL);
    }
    p.leave();
  }

  private static void checkAttributes(ParserState p, int operand, Span attributes) {
    if (!attributes.isEmpty() && !Attributes.isBuiltinMacro(p, operand)) {
      boolean block = p.builtKind(operand) == BLOCK_EXPR;
      Attributes.reject(p, attributes, block ? "blocks" : "expressions");
    }
  }

  private static void operand(ParserState p, int mark, Context context) {
    Operands.operand(p, mark, context);
  }

  /** One operand and all operators after it that bind tighter than the given level. */
  static void tighterThan(ParserState p, int level, Context context) {
    int mark = p.open();
    operand(p, mark, context);
    climb(p, mark, level + 1, context);
  }

  /** Adds operators of at least {@code min} to the operand built at the mark. */
  static void climb(ParserState p, int mark, int min, Context context) {
    Operators previous = null;
    Span previousToken = null;
    for (Operators row = Operators.of(p.kind());
        row != null && row.level() >= min;
        row = Operators.of(p.kind())) {
      if (context == Context.CONDITION && p.at(AMP_AMP, LET_KW)) {
        return;
      }
      Span token = p.tokenSpan();
      if (previous != null && previous.level() == row.level() && !row.isAssociative()) {
        groupRequired(p, previousToken, token);
      } else if (row == Operators.COMPOUND_ASSIGN) {
        checkCompoundTarget(p, mark);
      }
      application(p, mark, row, context);
      previous = row;
      previousToken = token;
    }
  }

  private static void application(ParserState p, int mark, Operators row, Context context) {
    switch (row) {
      case AS, IS -> {
        p.bump();
        if (row == Operators.IS) {
          p.eat(NOT_KW);
        }
        Types.operandType(p);
      }
      case RANGE -> rangeEnd(p, row.level(), context);
      default -> {
        p.bump();
        rightOperand(p, row.level(), context);
      }
    }
    p.close(mark, row.node());
    if (row == Operators.AS || row == Operators.IS) {
      afterCast(p, mark, context);
    }
  }

  private static void rightOperand(ParserState p, int level, Context context) {
    if (p.at(START) || Attributes.atOuter(p)) {
      tighterThan(p, level, context);
    } else {
      p.errorExpected("expression");
      p.missing(ERROR_EXPR);
    }
  }

  /** After a cast or type test, no call, field or index can follow without parentheses. */
  private static void afterCast(ParserState p, int mark, Context context) {
    boolean continued =
        switch (p.kind()) {
          case DOT, QUESTION, EQ -> true;
          case OPEN_PAREN, OPEN_BRACKET -> !p.onNewLine();
          default -> false;
        };
    if (continued) {
      p.report(
          Diagnostic.error(
                  Code.PRECEDENCE_GROUP_REQUIRED,
                  p.source(),
                  p.tokenSpan(),
                  "Group required in expression to determine precedence")
              .help("write parentheses around what stands before it"));
      Postfix.chain(p, mark, p.built(mark).span(), context, true);
    }
  }

  private static void groupRequired(ParserState p, Span first, Span second) {
    p.report(
        Diagnostic.error(
                Code.PRECEDENCE_GROUP_REQUIRED,
                p.source(),
                second,
                "Group required in expression to determine precedence")
            .secondary(first, "an operator of the same level")
            .help("write parentheses around one of the two operations"));
  }

  private static void checkCompoundTarget(ParserState p, int mark) {
    if (!isPlace(p, mark)) {
      p.error(
          Code.UNSUPPORTED_BINARY_EXPR,
          p.built(mark).span().join(p.tokenSpan()),
          "Unsupported binary expression",
          "the left side must be a variable, a static, a field or an index");
    }
  }

  /** Whether the expression at the mark can be assigned to; a broken one passes. */
  static boolean isPlace(ParserState p, int mark) {
    return switch (p.builtKind(mark)) {
      case PATH_EXPR, FIELD_EXPR, TUPLE_FIELD_EXPR, INDEX_EXPR, ERROR_EXPR -> true;
      default -> false;
    };
  }

  // Ranges

  /** After a start: {@code ".." [Expr] | "..=" Expr}; the end may be a range itself. */
  private static void rangeEnd(ParserState p, int level, Context context) {
    Span operator = p.tokenSpan();
    boolean inclusive = p.at(DOT_DOT_EQ);
    p.bump();
    if (startsOperand(p, RANGE_END_START, context)) {
      if (p.enter()) {
        tighterThan(p, level - 1, context);
        p.leave();
      }
    } else if (inclusive) {
      p.error(
          Code.UNSUPPORTED_RANGE,
          operator,
          "Unsupported range, you probably want `..` instead of `..=`",
          "write `..` for a range without end");
    }
  }

  /** RangePrefix = (".." | "..=") [Expr]. */
  static void rangePrefix(ParserState p, int mark, Context context) {
    rangeEnd(p, Operators.RANGE.level(), context);
    p.close(mark, RANGE_EXPR);
  }

  // Operands of keywords

  /** Whether {@code return}, {@code break} or {@code yield} has a value here. */
  static boolean startsOperand(ParserState p, Context context) {
    return startsOperand(p, OPERAND_START, context);
  }

  /**
   * Before a block, a brace is the operand only if another block can still follow: {@code for x in
   * 0.. { … }} has no end, {@code for x in 0..{ n } { … }} has one.
   */
  private static boolean startsOperand(ParserState p, TokenSet starts, Context context) {
    if (!p.at(starts)) {
      return false;
    }
    if (p.at(LABEL)) {
      return p.kind(1) == COLON;
    }
    if (p.at(OPEN_BRACE) && context != Context.NORMAL) {
      SyntaxKind after = p.kindAfterBrackets();
      return after == OPEN_BRACE || after == DOT;
    }
    return true;
  }

  // Block = "{" {Stmt} "}"
  static void block(ParserState p) {
    int block = p.open();
    blockAt(p, block);
  }

  /** A block whose label and modifiers are in the tree already. */
  static void blockAt(ParserState p, int block) {
    int opening = p.tokenStart();
    if (!p.at(OPEN_BRACE)) {
      p.errorExpected("`{`");
      p.close(block, BLOCK_EXPR);
      return;
    }
    if (!p.enter()) {
      p.close(block, BLOCK_EXPR);
      return;
    }
    p.bump();
    Statements.block(p);
    Delimiters.close(p, CLOSE_BRACE, opening);
    p.leave();
    p.close(block, BLOCK_EXPR);
  }

  /** Whether the expression built at the mark is a node of this kind. */
  static boolean isOperator(ParserState p, int mark, SyntaxKind operator) {
    return p.built(mark) instanceof SyntaxNode node && node.hasToken(operator);
  }
}
