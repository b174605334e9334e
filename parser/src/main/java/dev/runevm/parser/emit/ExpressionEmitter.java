package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.source.Span;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes code for expressions, in one of two ways: {@link #lower} emits only the statements that an
 * expression needs and answers what remains as an operand; {@link #emit} emits all of it and brings
 * the value to a destination.
 *
 * <p>Each kind of expression has its natural way, the other is derived from it.
 */
final class ExpressionEmitter {
  private final Body body;
  private final Operands operands;
  private final Aggregates aggregates;
  private final Assignments assignments;
  private final Decisions decisions;
  private final LazyOperators lazyOperators;
  private final Loops loops;
  private final Patterns patterns;
  private final Selects selects;

  ExpressionEmitter(Body body) {
    this.body = body;
    this.operands = new Operands(body, this);
    this.patterns = new Patterns(body, this, operands);
    this.aggregates = new Aggregates(body, operands);
    this.assignments = new Assignments(body, this, operands);
    this.decisions = new Decisions(body, this, patterns);
    this.lazyOperators = new LazyOperators(body, this, decisions);
    this.loops = new Loops(body, this, decisions, patterns);
    this.selects = new Selects(body, this, operands, patterns);
  }

  /** How patterns are matched in this function. */
  Patterns patterns() {
    return patterns;
  }

  /** Emits what an expression needs before its value can be written as an operand. */
  Operand lower(Expression expression) {
    if (expression instanceof Expression.Literal e) {
      return aggregates.literal(e.value(), e.span());
    }
    if (expression instanceof Expression.Get e) {
      return Operand.local(body.locals().declare(e.variable()));
    }
    if (expression instanceof Expression.GetStatic e) {
      return Operand.leaf(Opcode.STATIC_GET, e.span(), body.pools().staticVariable(e.variable()));
    }
    if (expression instanceof Expression.Unary e) {
      return Operand.unary(e.operator(), e.span(), lower(e.operand()));
    }
    if (expression instanceof Expression.Binary e) {
      return many(e.operator(), e.span(), List.of(e.left(), e.right()));
    }
    if (expression instanceof Expression.Lazy e) {
      return lazy(e);
    }
    if (expression instanceof Expression.As e) {
      return typed(Opcode.AS, e.span(), e.operand(), e.type());
    }
    if (expression instanceof Expression.Is e) {
      return is(e);
    }
    if (expression instanceof Expression.Vec e) {
      return aggregates.vec(e);
    }
    if (expression instanceof Expression.Repeat e) {
      return many(Opcode.VEC_REPEAT, e.span(), List.of(e.element(), e.count()));
    }
    if (expression instanceof Expression.Tuple e) {
      return aggregates.tuple(e);
    }
    if (expression instanceof Expression.Obj e) {
      return aggregates.object(e);
    }
    if (expression instanceof Expression.Struct e) {
      return aggregates.struct(e);
    }
    if (expression instanceof Expression.Range e) {
      return range(e);
    }
    if (expression instanceof Expression.Concat e) {
      return many(Opcode.STRING_CONCAT, e.span(), e.parts(), e.parts().size());
    }
    if (expression instanceof Expression.Format e) {
      return Operand.unary(
          Opcode.FORMAT, e.span(), lower(e.value()), body.pools().string(e.specification()));
    }
    if (expression instanceof Expression.Field e) {
      return Operand.unary(
          Opcode.FIELD_GET, e.span(), lower(e.target()), body.pools().string(e.name()));
    }
    if (expression instanceof Expression.TupleField e) {
      return Operand.unary(Opcode.TUPLE_GET, e.span(), lower(e.target()), e.position());
    }
    if (expression instanceof Expression.Index e) {
      return many(Opcode.INDEX_GET, e.span(), List.of(e.target(), e.index()));
    }
    if (expression instanceof Expression.FunctionValue e) {
      return Operand.leaf(Opcode.FUNCTION_VALUE, e.span(), body.pools().function(e.function()));
    }
    if (expression instanceof Expression.NativeValue e) {
      return Operand.leaf(
          Opcode.NATIVE_VALUE, e.span(), body.pools().importOf(e.function(), e.typeArguments()));
    }
    if (expression instanceof Expression.ConstructorValue e) {
      return Operand.leaf(Opcode.CONSTRUCTOR_VALUE, e.span(), body.pools().type(e.type()));
    }
    if (expression instanceof Expression.TypeValue e) {
      return Operand.leaf(Opcode.TYPE_VALUE, e.span(), body.pools().type(e.type()));
    }
    if (expression instanceof Expression.Closure e) {
      return closure(e);
    }
    if (expression instanceof Expression.Check e) {
      return check(lower(e.value()), e.type(), e.what(), e.span());
    }
    if (expression instanceof Expression.Call e) {
      return many(Opcode.CALL, e.span(), e.arguments(), body.pools().function(e.function()));
    }
    if (expression instanceof Expression.CallNative e) {
      return callNative(e);
    }
    if (expression instanceof Expression.CallValue e) {
      return callValue(e);
    }
    if (expression instanceof Expression.CallMethod e) {
      return callMethod(e);
    }
    if (expression instanceof Expression.Block e) {
      statements(e.statements());
      return e.tail().isPresent() ? lower(e.tail().get()) : Operand.unit();
    }
    if (expression instanceof Expression.Match e && Decisions.isTest(e)) {
      return decisions.test(e);
    }
    return lowerStatement(expression);
  }

  /** Emits all of an expression; its value goes to the destination. */
  void emit(Expression expression, Destination destination) {
    if (!body.code().isReachable()) {
      return;
    }
    if (expression instanceof Expression.Block e) {
      statements(e.statements());
      emitOrUnit(e.tail(), destination, e.span());
    } else if (expression instanceof Expression.Lazy e
        && destination.isNowhere()
        && body.facts().needsStatement(e.right())) {
      lazyOperators.emit(e);
    } else if (expression instanceof Expression.CallNative e && body.facts().isAwaited(e)) {
      await(nativeOperand(e), destination, e.span());
    } else if (expression instanceof Expression.Await e) {
      await(lower(e.future()), destination, e.span());
    } else if (expression instanceof Expression.Yield e) {
      body.code().suspend(Opcode.YIELD, e.span(), lowerOrUnit(e.value()), result(destination));
    } else if (expression instanceof Expression.Try e) {
      tryOperator(e, destination);
    } else if (expression instanceof Expression.If e) {
      decisions.choose(e, destination);
    } else if (expression instanceof Expression.Match e && !Decisions.isTest(e)) {
      decisions.match(e, destination);
    } else if (expression instanceof Expression.Select e) {
      selects.emit(e, destination);
    } else if (expression instanceof Expression.LabelledBlock e) {
      loops.block(e, destination);
    } else if (expression instanceof Expression.Loop e) {
      loops.loop(e, destination);
    } else if (expression instanceof Expression.While e) {
      loops.loop(e, destination);
    } else if (expression instanceof Expression.For e) {
      loops.loop(e, destination);
    } else if (expression instanceof Expression.Break e) {
      loops.leave(e);
    } else if (expression instanceof Expression.Continue e) {
      loops.again(e);
    } else if (expression instanceof Expression.Return e) {
      giveBack(lowerOrUnit(e.value()), e.span());
    } else if (expression instanceof Expression.Panic e) {
      body.code().statement(Opcode.PANIC, e.span(), body.pools().string(e.reason()));
    } else if (expression instanceof Expression.Assign e) {
      assignments.assign(e);
      body.deliver(Operand.unit(), destination, e.span());
    } else if (expression instanceof Expression.CompoundAssign e) {
      assignments.change(e);
      body.deliver(Operand.unit(), destination, e.span());
    } else if (expression instanceof Expression.Let e) {
      patterns.let(e.pattern(), e.value(), Optional.empty(), e.span());
      body.deliver(Operand.unit(), destination, e.span());
    } else {
      body.deliver(lower(expression), destination, expression.span());
    }
  }

  /** Emits an expression, or the unit value if there is none. */
  void emitOrUnit(Optional<Expression> expression, Destination destination, Span span) {
    if (expression.isPresent()) {
      emit(expression.get(), destination);
    } else {
      body.deliver(Operand.unit(), destination, span);
    }
  }

  /** Returns a value from the function. */
  void giveBack(Operand value, Span span) {
    Operand checked =
        body.returns().map(type -> check(value, type, returned(), span)).orElse(value);
    body.code().statement(Opcode.RETURN, span, checked);
  }

  /** {@code ?}: it may return from the function, and then its annotation holds for that too. */
  private void tryOperator(Expression.Try e, Destination destination) {
    Operand value = lower(e.value());
    if (body.returns().isPresent()) {
      body.code()
          .statement(
              Opcode.TRY_CHECKED,
              e.span(),
              value,
              result(destination),
              body.pools().type(body.returns().get()),
              body.pools().string(returned()));
    } else {
      body.code().statement(Opcode.TRY, e.span(), value, result(destination));
    }
  }

  /** What is returned, for messages. */
  private String returned() {
    return "return value of " + body.name();
  }

  /** The value if it is of a type; else an error about what it is. */
  Operand check(Operand value, TypeName type, String what, Span span) {
    return Operand.unary(
        Opcode.CHECK, span, value, body.pools().type(type), body.pools().string(what));
  }

  private void statements(List<Expression.Statement> statements) {
    for (Expression.Statement statement : statements) {
      if (!body.code().isReachable()) {
        return;
      }
      statement(statement);
    }
  }

  private void statement(Expression.Statement statement) {
    if (statement instanceof Expression.Statement.Evaluate(Expression expression)) {
      int mark = body.locals().mark();
      emit(expression, Destination.NOWHERE);
      body.locals().release(mark);
    } else if (statement instanceof Expression.Statement.Let let) {
      body.locals().declare(let.pattern());
      int mark = body.locals().mark();
      patterns.let(let.pattern(), let.value(), let.otherwise(), let.span());
      body.locals().release(mark);
    }
  }

  /** An expression whose natural way is to be emitted. */
  private Operand lowerStatement(Expression expression) {
    if (!hasValue(expression)) {
      emit(expression, Destination.NOWHERE);
      return Operand.unit();
    }
    int local = body.locals().temporary();
    emit(expression, new Destination(local));
    return Operand.local(local);
  }

  /** Whether an expression, if it ends, can have another value than {@code ()}. */
  private boolean hasValue(Expression expression) {
    if (expression instanceof Expression.If e) {
      return e.otherwise().isPresent();
    }
    if (expression instanceof Expression.While e) {
      return body.facts().isBrokenWithValue(e.target());
    }
    if (expression instanceof Expression.Loop e) {
      return body.facts().isBrokenWithValue(e.target());
    }
    return !(expression instanceof Expression.For
        || expression instanceof Expression.Assign
        || expression instanceof Expression.CompoundAssign
        || expression instanceof Expression.Let
        || expression instanceof Expression.Break
        || expression instanceof Expression.Continue
        || expression instanceof Expression.Return
        || expression instanceof Expression.Panic);
  }

  private Operand lowerOrUnit(Optional<Expression> expression) {
    return expression.isPresent() ? lower(expression.get()) : Operand.unit();
  }

  /** The local for a result: that of the destination, or one that nobody reads. */
  private int result(Destination destination) {
    return destination.isNowhere() ? body.locals().temporary() : destination.local();
  }

  private void await(Operand future, Destination destination, Span span) {
    body.code().suspend(Opcode.AWAIT, span, future, result(destination));
  }

  private Operand many(Opcode opcode, Span span, List<Expression> parts, long... immediates) {
    return Operand.many(opcode, span, operands.inOrder(parts), immediates);
  }

  private Operand typed(Opcode opcode, Span span, Expression operand, TypeName type) {
    return Operand.unary(opcode, span, lower(operand), body.pools().type(type));
  }

  private Operand is(Expression.Is e) {
    Operand test = typed(Opcode.IS, e.span(), e.operand(), e.type());
    return e.negated() ? Operand.unary(Opcode.NOT, e.span(), test) : test;
  }

  private Operand lazy(Expression.Lazy e) {
    if (body.facts().needsStatement(e.right())) {
      return lazyOperators.lower(e);
    }
    Operand left = lower(e.left());
    return Operand.binary(e.operator(), e.span(), left, lower(e.right()));
  }

  private Operand range(Expression.Range e) {
    List<Expression> bounds = new ArrayList<>();
    e.lo().ifPresent(bounds::add);
    e.hi().ifPresent(bounds::add);
    return many(Opcode.RANGE_NEW, e.span(), bounds, e.kind().ordinal());
  }

  private Operand closure(Expression.Closure e) {
    int function = body.pools().function(e.function());
    if (e.captures().isEmpty()) {
      return Operand.leaf(Opcode.FUNCTION_VALUE, e.span(), function);
    }
    List<Operand> captures =
        e.captures().stream()
            .map(variable -> Operand.local(body.locals().declare(variable)))
            .toList();
    return Operand.many(Opcode.CLOSURE, e.span(), captures, function);
  }

  private Operand callNative(Expression.CallNative e) {
    if (body.facts().isAwaited(e)) {
      return lowerStatement(e);
    }
    Operand call = nativeOperand(e);
    return e.function().suspends() ? Operand.unary(Opcode.BLOCK_ON, e.span(), call) : call;
  }

  private Operand nativeOperand(Expression.CallNative e) {
    int function = body.pools().importOf(e.function(), e.typeArguments());
    return many(Opcode.CALL_NATIVE, e.span(), e.arguments(), function, e.arguments().size());
  }

  private Operand callValue(Expression.CallValue e) {
    int count = e.arguments().size();
    if (e.callee() instanceof Expression.Closure closure && isDirect(closure, count)) {
      int function = body.pools().function(closure.function());
      return many(Opcode.CALL, e.span(), e.arguments(), function);
    }
    List<Expression> parts = new ArrayList<>(count + 1);
    parts.add(e.callee());
    parts.addAll(e.arguments());
    if (e.argumentNames().isEmpty()) {
      return many(Opcode.CALL_VALUE, e.span(), parts, count);
    }
    int selector = body.pools().selector("", e.argumentNames(), List.of());
    return many(Opcode.CALL_VALUE_NAMED, e.span(), parts, selector, count);
  }

  /** Whether a closure that is called at once is called like any function: an async block. */
  private static boolean isDirect(Expression.Closure closure, int arguments) {
    return closure.captures().isEmpty()
        && arguments == 0
        && closure.function().definition().parameters().isEmpty();
  }

  private Operand callMethod(Expression.CallMethod e) {
    List<Expression> parts = new ArrayList<>(e.arguments().size() + 1);
    parts.add(e.receiver());
    parts.addAll(e.arguments());
    int selector = body.pools().selector(e.name(), e.argumentNames(), e.typeArguments());
    return many(Opcode.CALL_METHOD, e.span(), parts, selector, e.arguments().size());
  }
}
