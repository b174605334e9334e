package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.source.Span;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Expression.Place;
import java.util.List;

/** Assignments, plain and compound. */
final class Assignments {
  private final Body body;
  private final ExpressionEmitter expressions;
  private final Operands operands;

  Assignments(Body body, ExpressionEmitter expressions, Operands operands) {
    this.body = body;
    this.expressions = expressions;
    this.operands = operands;
  }

  /** {@code place = value}: the operands of the place, the value, the write. */
  void assign(Expression.Assign e) {
    Span span = e.span();
    Expression value = e.value();
    Place place = e.place();
    if (place instanceof Place.Local(var variable)) {
      expressions.emit(value, new Destination(body.locals().declare(variable)));
    } else if (place instanceof Place.Static(var variable)) {
      body.code()
          .statement(
              Opcode.STATIC_SET,
              span,
              expressions.lower(value),
              body.pools().staticVariable(variable));
    } else if (place instanceof Place.Field(var target, var name)) {
      write(Opcode.FIELD_SET, span, List.of(target, value), body.pools().string(name));
    } else if (place instanceof Place.TupleField(var target, int position)) {
      write(Opcode.TUPLE_SET, span, List.of(target, value), position);
    } else if (place instanceof Place.Index(var target, var index)) {
      write(Opcode.INDEX_SET, span, List.of(target, index, value));
    }
  }

  /**
   * {@code place op= value}: the operands of the place, the value, then the place is read, changed
   * and written. A static is read before the value is evaluated.
   */
  void change(Expression.CompoundAssign e) {
    Span span = e.span();
    Expression value = e.value();
    Place place = e.place();
    if (place instanceof Place.Local(var variable)) {
      // What remains of the value cannot assign a local: reading the local first is the same.
      Operand operand = expressions.lower(value);
      int local = body.locals().declare(variable);
      body.code()
          .statement(Opcode.LOCAL_SET, span, changed(e, Operand.local(local), operand), local);
    } else if (place instanceof Place.Static(var variable)) {
      int index = body.pools().staticVariable(variable);
      Operand before = Operand.leaf(Opcode.STATIC_GET, span, index);
      if (body.facts().needsStatement(value)) {
        before = body.spill(before);
      }
      Operand operand = expressions.lower(value);
      body.code().statement(Opcode.STATIC_SET, span, changed(e, before, operand), index);
    } else if (place instanceof Place.Field(var target, var name)) {
      change(
          e,
          List.of(operands.repeatable(target, List.of(value))),
          Opcode.FIELD_GET,
          Opcode.FIELD_SET,
          body.pools().string(name));
    } else if (place instanceof Place.TupleField(var target, int position)) {
      change(
          e,
          List.of(operands.repeatable(target, List.of(value))),
          Opcode.TUPLE_GET,
          Opcode.TUPLE_SET,
          position);
    } else if (place instanceof Place.Index(var target, var index)) {
      change(
          e,
          List.of(
              operands.repeatable(target, List.of(index, value)),
              operands.repeatable(index, List.of(value))),
          Opcode.INDEX_GET,
          Opcode.INDEX_SET);
    }
  }

  private void change(
      Expression.CompoundAssign e,
      List<Operand> place,
      Opcode read,
      Opcode write,
      long... immediates) {
    Operand value = operands.settled(e.value());
    Operand before = Operand.many(read, e.span(), place, immediates);
    place.forEach(body.code()::push);
    body.code().statement(write, e.span(), changed(e, before, value), immediates);
  }

  private static Operand changed(Expression.CompoundAssign e, Operand before, Operand value) {
    return Operand.binary(e.operator(), e.span(), before, value);
  }

  private void write(Opcode opcode, Span span, List<Expression> parts, long... immediates) {
    operands.inOrder(parts).forEach(body.code()::push);
    body.code().statement(opcode, span, immediates);
  }
}
