package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.RangeKind;
import dev.runevm.parser.ast.BinaryOperator;
import dev.runevm.parser.ast.Decoded;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.LiteralValue;
import dev.runevm.parser.ast.Literals;
import dev.runevm.parser.ast.Type;
import dev.runevm.parser.ast.UnaryOperator;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.TypeName;
import dev.runevm.parser.resolve.constant.LiteralConstants;
import dev.runevm.parser.syntax.SyntaxKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Sends each kind of expression to the part that lowers it, and lowers the simple ones itself. */
final class Expressions {
  private final Lowering lowering;

  Expressions(Lowering lowering) {
    this.lowering = lowering;
  }

  /** An expression whose value is needed. */
  Expression lower(Frame frame, Expr expression) {
    return dispatch(frame, expression, Use.VALUE);
  }

  /** An expression. */
  Expression lower(Frame frame, Expr expression, Use use) {
    Expression lowered = dispatch(frame, expression, use);
    if (use == Use.DISCARD) {
      warnIfIdle(frame, expression, lowered);
    }
    return lowered;
  }

  private void warnIfIdle(Frame frame, Expr expression, Expression lowered) {
    boolean reached = frame.flow().cause() == null;
    if (reached && isIdle(expression, lowered)) {
      lowering.report(
          Diagnostic.warning(Code.NOT_USED, expression.source(), expression.span(), "Not used")
              .label("this value is thrown away"));
    }
  }

  /** Whether computing a value has no effect at all: a literal, a constant or a closure. */
  private static boolean isIdle(Expr expression, Expression lowered) {
    return switch (expression) {
      case Expr.Literal e -> true;
      case Expr.Closure e -> true;
      case Expr.PathExpr e -> isConstant(lowered);
      case Expr.Unary e -> isConstant(lowered);
      case Expr.Block e -> e.isConst();
      default -> false;
    };
  }

  private static boolean isConstant(Expression lowered) {
    return lowered instanceof Expression.Literal literal && !Lowering.isPoison(literal);
  }

  private Expression dispatch(Frame frame, Expr expression, Use use) {
    return switch (expression) {
      case Expr.Literal e -> literal(e, Literals.value(e));
      case Expr.Template e -> lowering.texts.template(frame, e);
      case Expr.PathExpr e -> lowering.pathValues.lower(frame, e);
      case Expr.Struct e -> lowering.aggregates.struct(frame, e);
      case Expr.ObjectExpr e -> lowering.aggregates.object(frame, e);
      case Expr.Vec e -> new Expression.Vec(all(frame, e.elements()), e.span());
      case Expr.Repeat e ->
          new Expression.Repeat(lower(frame, e.value()), lower(frame, e.count()), e.span());
      case Expr.Tuple e -> tuple(frame, e);
      case Expr.Group e -> lower(frame, e.inner(), use);
      case Expr.Unary e -> unary(frame, e);
      case Expr.Binary e -> chain(frame, e);
      case Expr.Assign e -> lowering.places.assign(frame, e);
      case Expr.CompoundAssign e -> lowering.places.compound(frame, e);
      case Expr.As e -> as(frame, e);
      case Expr.Is e -> is(frame, e);
      case Expr.Range e -> range(frame, e);
      case Expr.Call e -> chain(frame, e);
      case Expr.MethodCall e -> chain(frame, e);
      case Expr.Field e -> chain(frame, e);
      case Expr.TupleField e -> chain(frame, e);
      case Expr.Index e -> chain(frame, e);
      case Expr.Try e -> chain(frame, e);
      case Expr.Await e -> chain(frame, e);
      case Expr.Block e -> lowering.blocks.expression(frame, e, use);
      case Expr.If e -> lowering.control.conditional(frame, e, use);
      case Expr.While e -> lowering.control.whileLoop(frame, e);
      case Expr.Loop e -> lowering.control.loop(frame, e);
      case Expr.For e -> lowering.control.forLoop(frame, e);
      case Expr.Match e -> lowering.control.match(frame, e, use);
      case Expr.Select e -> lowering.control.select(frame, e, use);
      case Expr.Break e -> lowering.jumps.leave(frame, e);
      case Expr.Continue e -> lowering.jumps.repeat(frame, e);
      case Expr.Return e -> lowering.jumps.giveBack(frame, e);
      case Expr.Yield e -> lowering.jumps.handOut(frame, e);
      case Expr.Let e -> let(frame, e);
      case Expr.Closure e -> lowering.closures.closure(frame, e);
      case Expr.MacroCall e -> lowering.macros.expand(frame, e, use);
      case Expr.Error e -> Lowering.poison(e.span());
    };
  }

  /** Expressions whose values are needed, in order. */
  List<Expression> all(Frame frame, List<Expr> expressions) {
    List<Expression> lowered = new ArrayList<>(expressions.size());
    for (Expr expression : expressions) {
      lowered.add(lower(frame, expression));
    }
    return lowered;
  }

  private static Expression literal(Expr expression, Decoded<LiteralValue> decoded) {
    return decoded
        .value()
        .map(v -> (Expression) new Expression.Literal(LiteralConstants.of(v), expression.span()))
        .orElseGet(() -> Lowering.poison(expression.span()));
  }

  private Expression tuple(Frame frame, Expr.Tuple tuple) {
    List<Expression> elements = all(frame, tuple.elements());
    return elements.isEmpty()
        ? Lowering.unit(tuple.span())
        : new Expression.Tuple(elements, tuple.span());
  }

  private Expression unary(Frame frame, Expr.Unary unary) {
    if (unary.operator() == UnaryOperator.NEG
        && unary.operand() instanceof Expr.Literal literal
        && literal.token().kind() == SyntaxKind.NUMBER) {
      return literal(unary, Literals.negatedValue(literal));
    }
    Expression operand = lower(frame, unary.operand());
    return switch (unary.operator()) {
      case NOT -> new Expression.Unary(Opcode.NOT, operand, unary.span());
      case NEG -> new Expression.Unary(Opcode.NEG, operand, unary.span());
      case ERROR -> operand;
    };
  }

  /**
   * Operators and calls in a row, {@code a.b().c() + d}: a long row is deep in the tree, so it is
   * walked from its innermost part outwards without recursion.
   */
  private Expression chain(Frame frame, Expr outermost) {
    Deque<Expr> links = new ArrayDeque<>();
    Expr now = outermost;
    for (Expr inner = first(frame, now); inner != null; inner = first(frame, now)) {
      links.push(now);
      now = inner;
    }
    if (links.isEmpty()) {
      return lowering.calls.known(frame, (Expr.Call) now);
    }
    Expression value = lower(frame, now);
    while (!links.isEmpty()) {
      value = link(frame, links.pop(), value);
    }
    return value;
  }

  /** What is evaluated first of an expression in a row; null where the row begins. */
  private static Expr first(Frame frame, Expr expression) {
    return switch (expression) {
      case Expr.Binary e -> e.left();
      case Expr.MethodCall e -> e.receiver();
      case Expr.Field e -> e.target();
      case Expr.TupleField e -> e.target();
      case Expr.Index e -> e.target();
      case Expr.Try e -> e.operand();
      case Expr.Await e -> e.operand();
      case Expr.Call e -> Calls.isKnown(frame, e) ? null : e.callee();
      default -> null;
    };
  }

  private Expression link(Frame frame, Expr expression, Expression first) {
    return switch (expression) {
      case Expr.Binary e -> binary(frame, e, first);
      case Expr.MethodCall e -> lowering.calls.method(frame, e, first);
      case Expr.Field e -> field(e, first);
      case Expr.TupleField e -> new Expression.TupleField(first, Math.max(0, e.index()), e.span());
      case Expr.Index e -> new Expression.Index(first, lower(frame, e.index()), e.span());
      case Expr.Try e -> new Expression.Try(first, e.span());
      case Expr.Await e -> lowering.jumps.await(frame, e, first);
      case Expr.Call e -> lowering.calls.value(frame, e, first);
      default -> throw new IllegalArgumentException("not in a row: " + expression);
    };
  }

  private Expression binary(Frame frame, Expr.Binary binary, Expression left) {
    BinaryOperator operator = binary.operator();
    if (operator != BinaryOperator.AND && operator != BinaryOperator.OR) {
      Expression right = lower(frame, binary.right());
      return new Expression.Binary(Opcode.valueOf(operator.name()), left, right, binary.span());
    }
    Flow before = frame.flow();
    Expression right = lower(frame, binary.right());
    frame.flow(before);
    return new Expression.Lazy(Opcode.valueOf(operator.name()), left, right, binary.span());
  }

  private Expression as(Frame frame, Expr.As as) {
    Expression operand = lower(frame, as.value());
    Optional<TypeName> type = typeOperand(frame, as.type());
    return type.isEmpty() ? operand : new Expression.As(operand, type.get(), as.span());
  }

  private Expression is(Frame frame, Expr.Is is) {
    Expression operand = lower(frame, is.value());
    Optional<TypeName> type = typeOperand(frame, is.type());
    return type.isEmpty()
        ? operand
        : new Expression.Is(operand, type.get(), is.isNegated(), is.span());
  }

  private Optional<TypeName> typeOperand(Frame frame, Type type) {
    return lowering.types.annotation(type, frame.scope());
  }

  private Expression range(Frame frame, Expr.Range range) {
    Optional<Expression> start = range.start().map(e -> lower(frame, e));
    Optional<Expression> end = range.end().map(e -> lower(frame, e));
    return new Expression.Range(kind(range), start, end, range.span());
  }

  private static RangeKind kind(Expr.Range range) {
    boolean start = range.start().isPresent();
    if (range.end().isEmpty()) {
      return start ? RangeKind.FROM : RangeKind.FULL;
    }
    if (range.isInclusive()) {
      return start ? RangeKind.INCLUSIVE : RangeKind.TO_INCLUSIVE;
    }
    return start ? RangeKind.HALF_OPEN : RangeKind.TO;
  }

  private Expression field(Expr.Field field, Expression target) {
    if (!field.generics().isEmpty()) {
      lowering.error(field, Code.UNSUPPORTED_GENERIC_ARGUMENT, "Unsupported generic argument");
    }
    return new Expression.Field(target, field.name().text(), field.span());
  }

  private Expression let(Frame frame, Expr.Let let) {
    Expression value = lower(frame, let.value());
    var pattern = lowering.patterns.bind(frame, let.pattern());
    lowering.patterns.warnIfRefutable(let.pattern(), pattern);
    return new Expression.Let(pattern, value, let.span());
  }
}
