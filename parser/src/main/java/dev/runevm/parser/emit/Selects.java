package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.source.Span;
import dev.runevm.parser.program.Expression;
import java.util.List;

/** {@code select} */
final class Selects {
  private final Body body;
  private final ExpressionEmitter expressions;
  private final Operands operands;
  private final Patterns patterns;

  Selects(Body body, ExpressionEmitter expressions, Operands operands, Patterns patterns) {
    this.body = body;
    this.expressions = expressions;
    this.operands = operands;
    this.patterns = patterns;
  }

  /**
   * Evaluates all futures, waits for the first and executes its arm; if its value does not match
   * the arm's pattern, waits for the first of the others. The vec of futures is in a temporary, as
   * it is live across the resume point; what has completed before is skipped by the instruction.
   */
  void emit(Expression.Select e, Destination destination) {
    CodeBuffer code = body.code();
    Span span = e.span();
    Operand futures =
        body.spill(
            Operand.many(
                Opcode.VEC,
                span,
                operands.inOrder(e.arms().stream().map(Expression.SelectArm::future).toList()),
                e.arms().size()));
    int position = body.locals().temporary();
    int value = body.locals().temporary();
    Label done = code.open(Opcode.BLOCK);
    Label again = code.open(Opcode.LOOP);
    code.suspend(Opcode.SELECT, span, futures, position, value);
    for (int i = 0; i < e.arms().size(); i++) {
      arm(e.arms().get(i), i, new Result(position, value, again, done), destination);
    }
    expressions.emitOrUnit(e.otherwise(), destination, span);
    code.branch(done, span);
    code.close(again);
    code.close(done);
  }

  /** Where the result of the wait is, and where the arms lead. */
  private record Result(int position, int value, Label again, Label done) {}

  private void arm(Expression.SelectArm arm, int index, Result result, Destination destination) {
    CodeBuffer code = body.code();
    Span span = arm.pattern().span();
    Operand chosen =
        Operand.many(
            Opcode.EQ,
            span,
            List.of(Operand.local(result.position()), Operand.leaf(Opcode.I64, span, index)));
    Label decision = code.openIf(chosen, span);
    patterns.match(arm.pattern(), Operand.local(result.value()), result.again());
    expressions.emit(arm.body(), destination);
    code.branch(result.done(), arm.body().span());
    code.closeIf(decision);
  }
}
