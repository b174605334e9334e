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
    return switch (expression) {
      case Expression.Literal e -> aggregates.literal(e.value(), e.span());
      case Expression.Get e -> Operand.local(body.locals().declare(e.variable()));
      case Expression.GetStatic e ->
          Operand.leaf(Opcode.STATIC_GET, e.span(), body.pools().staticVariable(e.variable()));
      case Expression.Unary e -> Operand.unary(e.operator(), e.span(), lower(e.operand()));
      case Expression.Binary e -> many(e.operator(), e.span(), List.of(e.left(), e.right()));
      case Expression.Lazy e -> lazy(e);
      case Expression.As e -> typed(Opcode.AS, e.span(), e.operand(), e.type());
      case Expression.Is e -> is(e);
      case Expression.Vec e -> aggregates.vec(e);
      case Expression.Repeat e ->
          many(Opcode.VEC_REPEAT, e.span(), List.of(e.element(), e.count()));
      case Expression.Tuple e -> aggregates.tuple(e);
      case Expression.Obj e -> aggregates.object(e);
      case Expression.Struct e -> aggregates.struct(e);
      case Expression.Range e -> range(e);
      case Expression.Concat e -> many(Opcode.STRING_CONCAT, e.span(), e.parts(), e.parts().size());
      case Expression.Format e ->
          Operand.unary(
              Opcode.FORMAT, e.span(), lower(e.value()), body.pools().string(e.specification()));
      case Expression.Field e ->
          Operand.unary(
              Opcode.FIELD_GET, e.span(), lower(e.target()), body.pools().string(e.name()));
      case Expression.TupleField e ->
          Operand.unary(Opcode.TUPLE_GET, e.span(), lower(e.target()), e.position());
      case Expression.Index e -> many(Opcode.INDEX_GET, e.span(), List.of(e.target(), e.index()));
      case Expression.FunctionValue e ->
          Operand.leaf(Opcode.FUNCTION_VALUE, e.span(), body.pools().function(e.function()));
      case Expression.NativeValue e ->
          Operand.leaf(
              Opcode.NATIVE_VALUE,
              e.span(),
              body.pools().importOf(e.function(), e.typeArguments()));
      case Expression.ConstructorValue e ->
          Operand.leaf(Opcode.CONSTRUCTOR_VALUE, e.span(), body.pools().type(e.type()));
      case Expression.TypeValue e ->
          Operand.leaf(Opcode.TYPE_VALUE, e.span(), body.pools().type(e.type()));
      case Expression.Closure e -> closure(e);
      case Expression.Check e -> check(lower(e.value()), e.type(), e.what(), e.span());
      case Expression.Call e ->
          many(Opcode.CALL, e.span(), e.arguments(), body.pools().function(e.function()));
      case Expression.CallNative e -> callNative(e);
      case Expression.CallValue e -> callValue(e);
      case Expression.CallMethod e -> callMethod(e);
      case Expression.Block e -> {
        statements(e.statements());
        yield e.tail().isPresent() ? lower(e.tail().get()) : Operand.unit();
      }
      case Expression.Match e when Decisions.isTest(e) -> decisions.test(e);
      default -> lowerStatement(expression);
    };
  }

  /** Emits all of an expression; its value goes to the destination. */
  void emit(Expression expression, Destination destination) {
    if (!body.code().isReachable()) {
      return;
    }
    switch (expression) {
      case Expression.Block e -> {
        statements(e.statements());
        emitOrUnit(e.tail(), destination, e.span());
      }
      case Expression.Lazy e
          when destination.isNowhere() && body.facts().needsStatement(e.right()) ->
          lazyOperators.emit(e);
      case Expression.CallNative e when body.facts().isAwaited(e) ->
          await(nativeOperand(e), destination, e.span());
      case Expression.Await e -> await(lower(e.future()), destination, e.span());
      case Expression.Yield e ->
          body.code().suspend(Opcode.YIELD, e.span(), lowerOrUnit(e.value()), result(destination));
      case Expression.Try e ->
          body.code().statement(Opcode.TRY, e.span(), lower(e.value()), result(destination));
      case Expression.If e -> decisions.choose(e, destination);
      case Expression.Match e when !Decisions.isTest(e) -> decisions.match(e, destination);
      case Expression.Select e -> selects.emit(e, destination);
      case Expression.LabelledBlock e -> loops.block(e, destination);
      case Expression.Loop e -> loops.loop(e, destination);
      case Expression.While e -> loops.loop(e, destination);
      case Expression.For e -> loops.loop(e, destination);
      case Expression.Break e -> loops.leave(e);
      case Expression.Continue e -> loops.again(e);
      case Expression.Return e -> giveBack(lowerOrUnit(e.value()), e.span());
      case Expression.Panic e ->
          body.code().statement(Opcode.PANIC, e.span(), body.pools().string(e.reason()));
      case Expression.Assign e -> {
        assignments.assign(e);
        body.deliver(Operand.unit(), destination, e.span());
      }
      case Expression.CompoundAssign e -> {
        assignments.change(e);
        body.deliver(Operand.unit(), destination, e.span());
      }
      case Expression.Let e -> {
        patterns.let(e.pattern(), e.value(), Optional.empty(), e.span());
        body.deliver(Operand.unit(), destination, e.span());
      }
      default -> body.deliver(lower(expression), destination, expression.span());
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
        body.returns()
            .map(type -> check(value, type, "return value of " + body.name(), span))
            .orElse(value);
    body.code().statement(Opcode.RETURN, span, checked);
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
    switch (statement) {
      case Expression.Statement.Evaluate(Expression expression) -> {
        int mark = body.locals().mark();
        emit(expression, Destination.NOWHERE);
        body.locals().release(mark);
      }
      case Expression.Statement.Let let -> {
        body.locals().declare(let.pattern());
        int mark = body.locals().mark();
        patterns.let(let.pattern(), let.value(), let.otherwise(), let.span());
        body.locals().release(mark);
      }
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
    return switch (expression) {
      case Expression.If e -> e.otherwise().isPresent();
      case Expression.While e -> body.facts().isBrokenWithValue(e.target());
      case Expression.Loop e -> body.facts().isBrokenWithValue(e.target());
      case Expression.For e -> false;
      case Expression.Assign e -> false;
      case Expression.CompoundAssign e -> false;
      case Expression.Let e -> false;
      case Expression.Break e -> false;
      case Expression.Continue e -> false;
      case Expression.Return e -> false;
      case Expression.Panic e -> false;
      default -> true;
    };
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
