package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.parser.grammar.Expressions.Context;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of {@code if} and {@code while}.
 *
 * <p>{@code if let P = a && b} matches the value of {@code a && b}, as it always did. Only where
 * another {@code let} follows an {@code &&} are the operands between parts of a chain.
 */
final class Conditions {
  private static final int AND = Operators.AND.level();

  private Conditions() {}

  // Cond = ExprNB | "let" Pat "=" ExprNB | Part "&&" Part {"&&" Part}
  static void condition(ParserState p) {
    int condition = p.open();
    if (p.enter()) {
      boolean chain = p.at(LET_KW) ? startsWithLet(p) : startsWithTest(p);
      if (chain) {
        moreParts(p);
      }
      p.leave();
    }
    p.close(condition, CONDITION);
  }

  /** A test; true if a {@code let} follows it. */
  private static boolean startsWithTest(ParserState p) {
    int test = p.mark();
    Expressions.expression(p, Context.CONDITION);
    if (!p.at(AMP_AMP, LET_KW)) {
      return false;
    }
    boolean looser =
        switch (p.builtKind(test)) {
          case BINARY_EXPR -> Expressions.isOperator(p, test, PIPE_PIPE);
          case RANGE_EXPR, COMPOUND_ASSIGN_EXPR -> true;
          default -> false;
        };
    if (looser) {
      groupRequired(p);
    }
    return true;
  }

  /** A {@code let} and the operands after it; true if another {@code let} follows them. */
  private static boolean startsWithLet(ParserState p) {
    int let = p.open();
    head(p);
    int value = p.open();
    List<Integer> ends = new ArrayList<>();
    operand(p);
    ends.add(p.mark());
    while (p.at(AMP_AMP) && p.kind(1) != LET_KW) {
      p.bump();
      operand(p);
      ends.add(p.mark());
    }
    if (p.at(AMP_AMP)) {
      p.closeRange(let, ends.get(0), LET_CONDITION);
      return true;
    }
    foldIntoValue(p, value, ends);
    Expressions.climb(p, value, Operators.LOOSEST, Context.NO_BRACE);
    p.close(let, LET_CONDITION);
    return false;
  }

  /** Makes {@code ((a && b) && c)} of the operands that end at the given marks. */
  private static void foldIntoValue(ParserState p, int value, List<Integer> ends) {
    int swallowed = 0;
    for (int i = 1; i < ends.size(); i++) {
      int end = ends.get(i) - swallowed;
      p.closeRange(value, end, BINARY_EXPR);
      swallowed += end - value - 1;
    }
  }

  // {"&&" ("let" Pat "=" Operand | Operand)}
  private static void moreParts(ParserState p) {
    while (p.at(AMP_AMP)) {
      p.bump();
      int part = p.open();
      if (p.at(LET_KW)) {
        head(p);
        operand(p);
        p.close(part, LET_CONDITION);
      } else {
        operand(p);
      }
    }
    if (Operators.of(p.kind()) != null) {
      groupRequired(p);
      p.bump();
      Expressions.expression(p, Context.NO_BRACE);
    }
  }

  // "let" Pat "="
  private static void head(ParserState p) {
    p.bump();
    Patterns.pattern(p);
    p.expect(EQ);
  }

  /** One operand of {@code &&}. */
  private static void operand(ParserState p) {
    if (p.at(Expressions.START)) {
      Expressions.tighterThan(p, AND, Context.NO_BRACE);
    } else {
      p.errorExpected("expression");
      p.missing(ERROR_EXPR);
    }
  }

  private static void groupRequired(ParserState p) {
    p.error(
        Code.LET_CHAIN_GROUP_REQUIRED,
        p.tokenSpan(),
        "Parts of a condition with `let` can only be joined by `&&`",
        "write parentheses around the part that has another operator");
  }
}
