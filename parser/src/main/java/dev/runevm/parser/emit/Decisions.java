package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Expression.Condition;
import dev.runevm.parser.program.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code if} and {@code match}. */
final class Decisions {
  /** Chains of so many clauses are written one after the other, not one inside the other. */
  private static final int FLAT_FROM = 12;

  private final Body body;
  private final ExpressionEmitter expressions;
  private final Patterns patterns;

  Decisions(Body body, ExpressionEmitter expressions, Patterns patterns) {
    this.body = body;
    this.expressions = expressions;
    this.patterns = patterns;
  }

  /** One clause of a chain: conditions, and what is done if they hold. */
  private sealed interface Clause {
    /** What is done. */
    Expression action();
  }

  /** A clause of an {@code if}. */
  private record Conditional(List<Condition> conditions, Expression action) implements Clause {}

  /** An arm of a {@code match}. */
  private record Alternative(
      Pattern pattern, Operand subject, Optional<Expression> guard, Expression action)
      implements Clause {}

  /**
   * Clauses of which the first whose conditions hold is executed.
   *
   * @param rest what is done if there is none; absent for {@code ()}
   */
  private record Chain(
      List<Clause> clauses, Optional<Expression> rest, Destination destination, Span span) {
    boolean hasRest() {
      return rest.isPresent() || !destination.isNowhere();
    }
  }

  /** {@code if}, with the {@code else if} that follow. */
  void choose(Expression.If e, Destination destination) {
    if (e.otherwise().isEmpty() && !destination.isNowhere()) {
      choose(e, Destination.NOWHERE);
      body.deliver(Operand.unit(), destination, e.span());
      return;
    }
    List<Clause> clauses = new ArrayList<>();
    Expression.If last = e;
    clauses.add(new Conditional(e.conditions(), e.then()));
    while (last.otherwise().isPresent()
        && last.otherwise().get() instanceof Expression.If next
        && (next.otherwise().isPresent() || destination.isNowhere())) {
      clauses.add(new Conditional(next.conditions(), next.then()));
      last = next;
    }
    emit(new Chain(clauses, last.otherwise(), destination, e.span()));
  }

  /** {@code match} */
  void match(Expression.Match e, Destination destination) {
    if (e.arms().isEmpty()) {
      expressions.emit(e.value(), Destination.NOWHERE);
      body.deliver(Operand.unit(), destination, e.span());
      return;
    }
    List<Pattern> alternatives = e.arms().stream().map(Expression.Arm::pattern).toList();
    List<Expression> guards =
        e.arms().stream().map(Expression.Arm::guard).flatMap(Optional::stream).toList();
    Operand subject = patterns.subject(e.value(), alternatives, guards);
    List<Clause> clauses = new ArrayList<>();
    for (Expression.Arm arm : e.arms()) {
      clauses.add(new Alternative(arm.pattern(), subject, arm.guard(), arm.body()));
      if (arm.guard().isEmpty() && PatternShapes.isIrrefutable(arm.pattern())) {
        break;
      }
    }
    emit(new Chain(clauses, Optional.empty(), destination, e.span()));
  }

  /**
   * Whether a {@code match} only says if a value matches a pattern, as {@code matches!} does, and
   * one operand can tell.
   */
  static boolean isTest(Expression.Match e) {
    if (e.arms().size() != 2
        || !isTruth(e.arms().get(0), true)
        || !isTruth(e.arms().get(1), false)) {
      return false;
    }
    Pattern pattern = e.arms().getFirst().pattern();
    return PatternShapes.isOneTest(pattern)
        && !PatternShapes.binds(pattern)
        && !PatternShapes.isIrrefutable(pattern)
        && e.arms().getLast().pattern() instanceof Pattern.Wildcard
        && (e.value() instanceof Expression.Get
            || (PatternShapes.reads(pattern) == 1 && !makesTuple(e.value())));
  }

  private static boolean makesTuple(Expression value) {
    return value instanceof Expression.Tuple || value instanceof Expression.Block;
  }

  private static boolean isTruth(Expression.Arm arm, boolean truth) {
    return arm.guard().isEmpty()
        && arm.body() instanceof Expression.Literal(Constant value, Span span)
        && value.equals(new Constant.Bool(truth));
  }

  /** The operand that tells if the value of a {@link #isTest} matches. */
  Operand test(Expression.Match e) {
    Matching matching = new Matching(body, null);
    matching.match(e.arms().getFirst().pattern(), expressions.lower(e.value()));
    return matching.pending();
  }

  /** Evaluates conditions one after the other until one fails. */
  void require(List<Condition> conditions, Label failure) {
    for (Condition condition : conditions) {
      if (condition instanceof Condition.Test(Expression value)) {
        require(value, failure);
      } else if (condition instanceof Condition.Let(Pattern pattern, Expression value)) {
        patterns.match(pattern, value, failure);
      }
    }
  }

  private void require(Expression value, Label failure) {
    if (value instanceof Expression.Lazy lazy
        && lazy.operator() == Opcode.AND
        && isBoolean(lazy.left())) {
      require(lazy.left(), failure);
      require(lazy.right(), failure);
      return;
    }
    body.code().branchUnless(expressions.lower(value), failure, value.span());
  }

  private void emit(Chain chain) {
    int last = chain.clauses().size() - 1;
    boolean nested =
        last < FLAT_FROM && chain.clauses().stream().limit(last).allMatch(this::isOneTest);
    if (nested) {
      nest(chain, 0);
    } else {
      flat(chain);
    }
  }

  /** One clause in the {@code else} of the other; all but the last are one test each. */
  private void nest(Chain chain, int index) {
    CodeBuffer code = body.code();
    Clause clause = chain.clauses().get(index);
    boolean last = index == chain.clauses().size() - 1;
    if (!isOneTest(clause)) {
      lastOf(chain, clause);
      return;
    }
    Matching matching = begin(clause);
    if (alwaysHolds(matching)) {
      act(chain, clause, matching);
      return;
    }
    Label decision = code.openIf(matching.pending(), spanOf(clause));
    act(chain, clause, matching);
    if (last && !chain.hasRest()) {
      code.closeIf(decision);
      return;
    }
    code.otherwise(decision);
    if (last) {
      rest(chain);
    } else {
      nest(chain, index + 1);
    }
    code.close(decision);
  }

  private void lastOf(Chain chain, Clause clause) {
    CodeBuffer code = body.code();
    Label done = code.open(Opcode.BLOCK);
    Label failure = code.open(Opcode.BLOCK);
    require(clause, failure);
    expressions.emit(clause.action(), chain.destination());
    if (chain.hasRest()) {
      code.branch(done, chain.span());
    }
    code.close(failure);
    if (chain.hasRest()) {
      rest(chain);
    }
    code.close(done);
  }

  /** One clause behind the other; each leaves the whole when it has been executed. */
  private void flat(Chain chain) {
    CodeBuffer code = body.code();
    Label done = code.open(Opcode.BLOCK);
    int last = chain.clauses().size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean leaves = i < last || chain.hasRest();
      if (flat(chain, chain.clauses().get(i), leaves ? done : null)) {
        code.close(done);
        return;
      }
    }
    rest(chain);
    code.close(done);
  }

  /** Answers whether no other clause can be executed. */
  private boolean flat(Chain chain, Clause clause, Label done) {
    CodeBuffer code = body.code();
    if (!isOneTest(clause)) {
      Label failure = code.open(Opcode.BLOCK);
      require(clause, failure);
      expressions.emit(clause.action(), chain.destination());
      leave(done, chain.span());
      code.close(failure);
      return false;
    }
    Matching matching = begin(clause);
    if (alwaysHolds(matching)) {
      act(chain, clause, matching);
      return true;
    }
    Label decision = code.openIf(matching.pending(), spanOf(clause));
    act(chain, clause, matching);
    leave(done, chain.span());
    code.closeIf(decision);
    return false;
  }

  private void leave(Label done, Span span) {
    if (done != null) {
      body.code().branch(done, span);
    }
  }

  private void act(Chain chain, Clause clause, Matching matching) {
    matching.bind();
    expressions.emit(clause.action(), chain.destination());
  }

  private void rest(Chain chain) {
    expressions.emitOrUnit(chain.rest(), chain.destination(), chain.span());
  }

  /** Whether one operand tells if a clause is executed. */
  private boolean isOneTest(Clause clause) {
    if (clause instanceof Conditional(List<Condition> conditions, Expression action)) {
      return conditions.size() == 1 && isOneTest(conditions.getFirst());
    }
    Alternative alternative = (Alternative) clause;
    return alternative.guard().isEmpty() && PatternShapes.isOneTest(alternative.pattern());
  }

  private boolean isOneTest(Condition condition) {
    if (condition instanceof Condition.Test(Expression value)) {
      return !(value instanceof Expression.Lazy lazy && body.facts().needsStatement(lazy.right()));
    }
    return PatternShapes.isOneTest(((Condition.Let) condition).pattern());
  }

  /** Evaluates what the one test of a clause is about. */
  private Matching begin(Clause clause) {
    Matching matching = new Matching(body, null);
    if (clause instanceof Alternative alternative) {
      matching.match(alternative.pattern(), alternative.subject());
    } else if (clause instanceof Conditional conditional) {
      begin(conditional.conditions().getFirst(), matching);
    }
    return matching;
  }

  private void begin(Condition condition, Matching matching) {
    if (condition instanceof Condition.Test(Expression value)) {
      matching.require(expressions.lower(value));
    } else if (condition instanceof Condition.Let(Pattern pattern, Expression value)) {
      matching.match(pattern, patterns.subject(value, List.of(pattern), List.of()));
    }
  }

  private static Span spanOf(Clause clause) {
    if (clause instanceof Alternative alternative) {
      return alternative.pattern().span();
    }
    Conditional conditional = (Conditional) clause;
    return conditional.conditions().getFirst() instanceof Condition.Test(Expression value)
        ? value.span()
        : ((Condition.Let) conditional.conditions().getFirst()).pattern().span();
  }

  private static boolean alwaysHolds(Matching matching) {
    return matching.pending() == null || matching.pending().opcode() == Opcode.TRUE;
  }

  private void require(Clause clause, Label failure) {
    if (clause instanceof Conditional conditional) {
      require(conditional.conditions(), failure);
    } else if (clause instanceof Alternative alternative) {
      patterns.match(alternative.pattern(), alternative.subject(), failure);
      alternative.guard().ifPresent(guard -> admit(guard, failure));
    }
  }

  /** A guard: only exactly {@code false} is a failure. */
  private void admit(Expression guard, Label failure) {
    Operand value = expressions.lower(guard);
    if (isBoolean(guard)) {
      body.code().branchUnless(value, failure, guard.span());
    } else {
      body.code().branchIf(isFalse(value), failure, guard.span());
    }
  }

  /** Whether a value is exactly {@code false}. */
  Operand isFalse(Operand value) {
    int constant = body.pools().constant(new Constant.Bool(false));
    return Operand.unary(Opcode.TEST_CONST, value.span(), value, constant);
  }

  /** Whether an expression, if it ends, is {@code true} or {@code false}. */
  static boolean isBoolean(Expression expression) {
    if (expression instanceof Expression.Literal(Constant value, Span span)) {
      return value instanceof Constant.Bool;
    }
    if (expression instanceof Expression.Binary e) {
      return e.operator().ordinal() >= Opcode.EQ.ordinal();
    }
    if (expression instanceof Expression.Is) {
      return true;
    }
    if (expression instanceof Expression.Match e) {
      return isTest(e);
    }
    if (expression instanceof Expression.Lazy e) {
      return isBoolean(e.left()) && isBoolean(e.right());
    }
    if (expression instanceof Expression.Unary e) {
      return e.operator() == Opcode.NOT && isBoolean(e.operand());
    }
    return false;
  }
}
