package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.source.Span;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Pattern;
import java.util.List;
import java.util.Optional;

/** Brings values to the patterns of {@code let}, conditions, loops and parameters. */
final class Patterns {
  private static final String MISMATCH = "pattern did not match";

  private final Body body;
  private final ExpressionEmitter expressions;
  private final Operands operands;

  Patterns(Body body, ExpressionEmitter expressions, Operands operands) {
    this.body = body;
    this.expressions = expressions;
    this.operands = operands;
  }

  /**
   * Evaluates a value that patterns are going to be matched against in turn. What guards assign
   * does not change it.
   */
  Operand subject(Expression value, List<Pattern> alternatives, List<Expression> guards) {
    if (value instanceof Expression.Tuple tuple && canTakeApart(tuple, alternatives)) {
      return tupleSubject(tuple, guards);
    }
    Operand operand = expressions.lower(value);
    return isReadOnceFirst(alternatives) && operand.opcode() != Opcode.TUPLE
        ? operand
        : repeatable(operand, guards);
  }

  /**
   * Evaluates a value and matches it.
   *
   * @param mismatch where a mismatch leads
   */
  void match(Pattern pattern, Expression value, Label mismatch) {
    if (bindWhole(pattern, value)) {
      return;
    }
    match(pattern, subject(value, List.of(pattern), List.of()), mismatch);
  }

  /** Matches a value that can be read repeatedly, with a branch for a mismatch. */
  void match(Pattern pattern, Operand subject, Label mismatch) {
    Matching matching = new Matching(body, mismatch);
    matching.match(pattern, subject);
    matching.test(pattern.span());
    matching.bind();
  }

  /** {@code let}; without an {@code else} a mismatch panics. */
  void let(Pattern pattern, Expression value, Optional<Expression> otherwise, Span span) {
    if (!bindWhole(pattern, value)) {
      settle(pattern, subject(value, List.of(pattern), List.of()), otherwise, span);
    }
  }

  /** Matches a value that can be read repeatedly; a mismatch panics. */
  void require(Pattern pattern, Operand subject) {
    settle(pattern, subject, Optional.empty(), pattern.span());
  }

  private void settle(Pattern pattern, Operand subject, Optional<Expression> otherwise, Span span) {
    CodeBuffer code = body.code();
    if (PatternShapes.isOneTest(pattern)) {
      Matching matching = new Matching(body, null);
      matching.match(pattern, subject);
      if (matching.pending() != null) {
        Label matched = code.open(Opcode.BLOCK);
        code.branchIf(matching.pending(), matched, pattern.span());
        mismatch(otherwise, pattern.span());
        code.close(matched);
      }
      matching.bind();
      return;
    }
    Label matched = code.open(Opcode.BLOCK);
    Label mismatched = code.open(Opcode.BLOCK);
    match(pattern, subject, mismatched);
    code.branch(matched, span);
    code.close(mismatched);
    mismatch(otherwise, pattern.span());
    code.close(matched);
  }

  private void mismatch(Optional<Expression> otherwise, Span span) {
    if (otherwise.isPresent()) {
      expressions.emit(otherwise.get(), Destination.NOWHERE);
    } else {
      body.code().statement(Opcode.PANIC, span, body.pools().string(MISMATCH));
    }
  }

  /** Evaluates the value straight into the variable, if the pattern is just that. */
  private boolean bindWhole(Pattern pattern, Expression value) {
    if (pattern instanceof Pattern.Binding binding) {
      expressions.emit(value, new Destination(body.locals().declare(binding.variable())));
    } else if (pattern instanceof Pattern.Wildcard) {
      expressions.emit(value, Destination.NOWHERE);
    } else {
      return false;
    }

    return true;
  }

  /** Whether the first pattern reads the value exactly once, and no other does. */
  private static boolean isReadOnceFirst(List<Pattern> alternatives) {
    Pattern first = alternatives.getFirst();
    return PatternShapes.reads(first) == 1
        && PatternShapes.isOneTest(first)
        && !PatternShapes.isIrrefutable(first)
        && alternatives.stream().skip(1).allMatch(other -> PatternShapes.reads(other) == 0);
  }

  private static boolean canTakeApart(Expression.Tuple tuple, List<Pattern> alternatives) {
    int size = tuple.elements().size();
    return size > 0
        && alternatives.stream().allMatch(pattern -> PatternShapes.takesApart(pattern, size));
  }

  private Operand tupleSubject(Expression.Tuple tuple, List<Expression> guards) {
    List<Operand> elements =
        operands.settled(tuple.elements()).stream()
            .map(element -> repeatable(element, guards))
            .toList();
    return Operand.many(Opcode.TUPLE, tuple.span(), elements, elements.size());
  }

  private Operand repeatable(Operand value, List<Expression> guards) {
    return operands.isRepeatable(value, guards) ? value : body.spill(value);
  }
}
