package dev.runevm.parser.emit;

import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * Evaluates the operands of one instruction in the order of the text.
 *
 * <p>Operands before one that needs statements are evaluated into temporaries first, unless they
 * give the same value later too.
 */
final class Operands {
  private final Body body;
  private final ExpressionEmitter expressions;

  Operands(Body body, ExpressionEmitter expressions) {
    this.body = body;
    this.expressions = expressions;
  }

  /** Operands that will be written at once, in this order. */
  List<Operand> inOrder(List<Expression> operands) {
    return evaluate(operands, lastStatement(operands));
  }

  /** Operands that will be written at once, in any order. */
  List<Operand> inAnyOrder(List<Expression> operands) {
    int last = operands.size() - 1;
    while (last >= 0 && isStable(operands.get(last))) {
      last--;
    }
    return evaluate(operands, last);
  }

  /** Operands that may be written after other evaluations, each once, in any order. */
  List<Operand> settled(List<Expression> operands) {
    return evaluate(operands, operands.size());
  }

  /** An operand that may be written after other evaluations, once. */
  Operand settled(Expression operand) {
    return settled(List.of(operand)).getFirst();
  }

  /**
   * An operand that may be written more than once, the last time after these expressions: a
   * constant or a local that they do not assign.
   */
  Operand repeatable(Expression operand, List<Expression> following) {
    Operand value = expressions.lower(operand);
    return isRepeatable(value, following) ? value : body.spill(value);
  }

  /** Whether an operand may be written more than once, the last time after these expressions. */
  boolean isRepeatable(Operand value, List<Expression> following) {
    if (!value.isLocal()) {
      return value.isImmutable();
    }
    return following.stream().noneMatch(expression -> changes(expression, expression, value));
  }

  /** Evaluates all, those before a position so that they may be written after the others. */
  private List<Operand> evaluate(List<Expression> operands, int settledBefore) {
    int lastStatement = lastStatement(operands);
    Expression[] nextStatement = nextStatements(operands, lastStatement);
    List<Operand> values = new ArrayList<>(operands.size());
    for (int i = 0; i < operands.size(); i++) {
      Operand value = expressions.lower(operands.get(i));
      boolean changes =
          i < lastStatement && changes(nextStatement[i], operands.get(lastStatement), value);
      boolean spill = i < settledBefore && (changes || !value.isStable());
      values.add(spill ? body.spill(value) : value);
    }
    return values;
  }

  /**
   * Whether the expressions from one to another, both with statements, change what an operand is.
   */
  private boolean changes(Expression from, Expression to, Operand value) {
    if (!value.isLocal()) {
      return false;
    }
    Variable variable = body.locals().owner(value.localIndex());
    return variable != null && body.facts().assigns(from, to, variable);
  }

  private int lastStatement(List<Expression> operands) {
    int last = operands.size() - 1;
    while (last >= 0 && !body.facts().needsStatement(operands.get(last))) {
      last--;
    }
    return last;
  }

  /** For each position before the last operand with statements the next such operand. */
  private Expression[] nextStatements(List<Expression> operands, int lastStatement) {
    Expression[] next = new Expression[Math.max(lastStatement, 0)];
    Expression nearest = null;
    for (int i = lastStatement; i > 0; i--) {
      if (body.facts().needsStatement(operands.get(i))) {
        nearest = operands.get(i);
      }
      next[i - 1] = nearest;
    }
    return next;
  }

  private static boolean isStable(Expression expression) {
    return expression instanceof Expression.Literal
        || expression instanceof Expression.Get
        || expression instanceof Expression.FunctionValue
        || expression instanceof Expression.NativeValue
        || expression instanceof Expression.ConstructorValue
        || expression instanceof Expression.TypeValue;
  }
}
