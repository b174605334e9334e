package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.source.Span;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Pattern;
import java.util.HashMap;
import java.util.Map;

/** Loops, labelled blocks, and what leaves them. */
final class Loops {
  private final Body body;
  private final ExpressionEmitter expressions;
  private final Decisions decisions;
  private final Patterns patterns;
  private final Map<Expression.Target, Exits> exits = new HashMap<>();

  Loops(Body body, ExpressionEmitter expressions, Decisions decisions, Patterns patterns) {
    this.body = body;
    this.expressions = expressions;
    this.decisions = decisions;
    this.patterns = patterns;
  }

  /**
   * How an open loop or block is left.
   *
   * @param end where a break leads
   * @param again where a continue leads; null for a block
   * @param destination where the value of a break goes
   */
  private record Exits(Label end, Label again, Destination destination) {}

  /** A labelled block. */
  void block(Expression.LabelledBlock e, Destination destination) {
    Label end = body.code().open(Opcode.BLOCK);
    exits.put(e.target(), new Exits(end, null, destination));
    expressions.emit(e.body(), destination);
    body.code().close(end);
  }

  /** {@code loop} */
  void loop(Expression.Loop e, Destination destination) {
    CodeBuffer code = body.code();
    Label end = code.open(Opcode.BLOCK);
    Label again = code.open(Opcode.LOOP);
    exits.put(e.target(), new Exits(end, again, destination));
    expressions.emit(e.body(), Destination.NOWHERE);
    code.close(again);
    code.close(end);
  }

  /** {@code while} */
  void loop(Expression.While e, Destination destination) {
    CodeBuffer code = body.code();
    boolean hasValue = !destination.isNowhere() && body.facts().isBrokenWithValue(e.target());
    Label end = code.open(Opcode.BLOCK);
    Label exhausted = code.open(Opcode.BLOCK);
    Label again = code.open(Opcode.LOOP);
    exits.put(
        e.target(),
        hasValue
            ? new Exits(end, again, destination)
            : new Exits(exhausted, again, Destination.NOWHERE));
    decisions.require(e.conditions(), exhausted);
    expressions.emit(e.body(), Destination.NOWHERE);
    code.close(again);
    code.close(exhausted);
    body.deliver(Operand.unit(), destination, e.span());
    code.close(end);
  }

  /** {@code for} */
  void loop(Expression.For e, Destination destination) {
    CodeBuffer code = body.code();
    Span span = e.iterable().span();
    Operand iterator =
        body.spill(Operand.unary(Opcode.ITER, span, expressions.lower(e.iterable())));
    Label end = code.open(Opcode.BLOCK);
    Label again = code.open(Opcode.LOOP);
    exits.put(e.target(), new Exits(end, again, Destination.NOWHERE));
    int element = element(e.pattern());
    code.next(iterator.localIndex(), element, end, span);
    matchElement(e.pattern(), element);
    expressions.emit(e.body(), Destination.NOWHERE);
    code.close(again);
    code.close(end);
    body.deliver(Operand.unit(), destination, e.span());
  }

  /** {@code break} */
  void leave(Expression.Break e) {
    Exits exit = exits.get(e.target());
    expressions.emitOrUnit(e.value(), exit.destination(), e.span());
    body.code().branch(exit.end(), e.span());
  }

  /** {@code continue} */
  void again(Expression.Continue e) {
    body.code().branch(exits.get(e.target()).again(), e.span());
  }

  /** The local for the elements: the variable itself if the pattern is no more than that. */
  private int element(Pattern pattern) {
    return pattern instanceof Pattern.Binding binding
        ? body.locals().declare(binding.variable())
        : body.locals().temporary();
  }

  private void matchElement(Pattern pattern, int element) {
    if (!(pattern instanceof Pattern.Binding)) {
      patterns.require(pattern, Operand.local(element));
    }
  }
}
