package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.parser.program.Expression;

/** {@code &&} and {@code ||} whose right side needs statements. */
final class LazyOperators {
  private final Body body;
  private final ExpressionEmitter expressions;
  private final Decisions decisions;

  LazyOperators(Body body, ExpressionEmitter expressions, Decisions decisions) {
    this.body = body;
    this.expressions = expressions;
    this.decisions = decisions;
  }

  /** The value, in a temporary. */
  Operand lower(Expression.Lazy e) {
    int result = body.locals().temporary();
    expressions.emit(e.left(), new Destination(result));
    Label done = body.code().open(Opcode.BLOCK);
    body.code().branchIf(decides(e, Operand.local(result)), done, e.span());
    expressions.emit(e.right(), new Destination(result));
    body.code().close(done);
    return Operand.local(result);
  }

  /** The effects alone. */
  void emit(Expression.Lazy e) {
    Operand left = expressions.lower(e.left());
    if (e.operator() == Opcode.AND && Decisions.isBoolean(e.left())) {
      Label right = body.code().openIf(left, e.span());
      expressions.emit(e.right(), Destination.NOWHERE);
      body.code().closeIf(right);
      return;
    }
    Label done = body.code().open(Opcode.BLOCK);
    body.code().branchIf(decides(e, left), done, e.span());
    expressions.emit(e.right(), Destination.NOWHERE);
    body.code().close(done);
  }

  /** Whether the left value is the result. */
  private Operand decides(Expression.Lazy e, Operand left) {
    return e.operator() == Opcode.AND ? decisions.isFalse(left) : left;
  }
}
