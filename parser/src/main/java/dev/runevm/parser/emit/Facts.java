package dev.runevm.parser.emit;

import dev.runevm.language.unit.FunctionKind;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is found out about the expressions of a function in one walk before any code is made: which
 * need statements, and which variables they assign.
 *
 * <p>Assignments are numbered in the order of the walk. An expression that needs statements has the
 * interval of numbers of the assignments in it; others assign nothing.
 */
final class Facts {
  private final FunctionKind kind;
  private final Map<Expression, Interval> intervals = new IdentityHashMap<>();
  private final Map<Variable, List<Integer>> assignments = new HashMap<>();
  private final Set<Expression.Target> broken = new HashSet<>();
  private final Set<Expression.Target> brokenWithValue = new HashSet<>();
  private int clock;

  private Facts(FunctionKind kind) {
    this.kind = kind;
  }

  private record Interval(int start, int end) {}

  /** The facts about the body of a function of this kind. */
  static Facts of(Expression body, FunctionKind kind) {
    Facts facts = new Facts(kind);
    facts.visit(body);
    return facts;
  }

  /** Whether an expression cannot be written as expression instructions alone. */
  boolean needsStatement(Expression expression) {
    return intervals.containsKey(expression);
  }

  /** Whether an expression assigns a variable of the function. */
  boolean assigns(Expression expression, Variable variable) {
    return assigns(expression, expression, variable);
  }

  /**
   * Whether an expression, or one that is evaluated after it and up to another, assigns a variable.
   * Both need statements.
   */
  boolean assigns(Expression from, Expression to, Variable variable) {
    List<Integer> times = assignments.get(variable);
    Interval first = intervals.get(from);
    if (times == null || first == null) {
      return false;
    }
    int found = Collections.binarySearch(times, first.start());
    int next = found >= 0 ? found : -found - 1;
    return next < times.size() && times.get(next) < intervals.get(to).end();
  }

  /** Whether a loop or block is left by a {@code break}. */
  boolean isBroken(Expression.Target target) {
    return broken.contains(target);
  }

  /** Whether a loop or block is left by a {@code break} with a value. */
  boolean isBrokenWithValue(Expression.Target target) {
    return brokenWithValue.contains(target);
  }

  /** Whether a call of a native function is awaited where it stands. */
  boolean isAwaited(Expression.CallNative call) {
    return call.function().suspends() && kind.awaits();
  }

  private boolean visit(Expression expression) {
    int start = clock;
    boolean needs = visitKind(expression);
    if (needs) {
      intervals.put(expression, new Interval(start, clock));
    }
    return needs;
  }

  private boolean visitKind(Expression expression) {
    return switch (expression) {
      case Expression.Literal e -> false;
      case Expression.Get e -> false;
      case Expression.GetStatic e -> false;
      case Expression.FunctionValue e -> false;
      case Expression.NativeValue e -> false;
      case Expression.ConstructorValue e -> false;
      case Expression.TypeValue e -> false;
      case Expression.Closure e -> false;
      case Expression.Unary e -> visit(e.operand());
      case Expression.Binary e -> visit(e.left()) | visit(e.right());
      case Expression.Lazy e -> visit(e.left()) | visit(e.right());
      case Expression.As e -> visit(e.operand());
      case Expression.Is e -> visit(e.operand());
      case Expression.Vec e -> visitAll(e.elements());
      case Expression.Repeat e -> visit(e.element()) | visit(e.count());
      case Expression.Tuple e -> visitAll(e.elements());
      case Expression.Obj e -> visitFields(e.fields());
      case Expression.Struct e ->
          visitFields(e.fields()) | visit(e.base()) | !Aggregates.isWrittenInOrder(e);
      case Expression.Range e -> visit(e.lo()) | visit(e.hi());
      case Expression.Concat e -> visitAll(e.parts());
      case Expression.Format e -> visit(e.value());
      case Expression.Field e -> visit(e.target());
      case Expression.TupleField e -> visit(e.target());
      case Expression.Index e -> visit(e.target()) | visit(e.index());
      case Expression.Call e -> visitAll(e.arguments());
      case Expression.CallNative e -> visitAll(e.arguments()) | isAwaited(e);
      case Expression.CallValue e -> visit(e.callee()) | visitAll(e.arguments());
      case Expression.CallMethod e -> visit(e.receiver()) | visitAll(e.arguments());
      case Expression.Check e -> visit(e.value());
      case Expression.Block e -> visitBlock(e);
      case Expression.Match e when Decisions.isTest(e) -> visit(e.value());
      default -> visitStatement(expression);
    };
  }

  private boolean visitBlock(Expression.Block block) {
    for (Expression.Statement statement : block.statements()) {
      switch (statement) {
        case Expression.Statement.Evaluate evaluate -> visit(evaluate.expression());
        case Expression.Statement.Let let -> {
          visit(let.value());
          visit(let.otherwise());
        }
      }
    }
    return visit(block.tail()) | !block.statements().isEmpty();
  }

  private boolean visitStatement(Expression expression) {
    switch (expression) {
      case Expression.Assign e -> {
        visitPlace(e.place());
        visit(e.value());
        assign(e.place());
      }
      case Expression.CompoundAssign e -> {
        visitPlace(e.place());
        visit(e.value());
        assign(e.place());
      }
      case Expression.LabelledBlock e -> visit(e.body());
      case Expression.If e -> {
        visitConditions(e.conditions());
        visit(e.then());
        visit(e.otherwise());
      }
      case Expression.Loop e -> visit(e.body());
      case Expression.While e -> {
        visitConditions(e.conditions());
        visit(e.body());
      }
      case Expression.For e -> {
        visit(e.iterable());
        visit(e.body());
      }
      case Expression.Match e -> visitMatch(e);
      case Expression.Select e -> visitSelect(e);
      case Expression.Let e -> visit(e.value());
      case Expression.Break e -> visitBreak(e);
      case Expression.Return e -> visit(e.value());
      case Expression.Yield e -> visit(e.value());
      case Expression.Await e -> visit(e.future());
      case Expression.Try e -> visit(e.value());
      default -> {
        // Continue and Panic have no parts.
      }
    }
    return true;
  }

  private void visitBreak(Expression.Break e) {
    visit(e.value());
    broken.add(e.target());
    if (e.value().isPresent()) {
      brokenWithValue.add(e.target());
    }
  }

  private void visitMatch(Expression.Match match) {
    visit(match.value());
    for (Expression.Arm arm : match.arms()) {
      visit(arm.guard());
      visit(arm.body());
    }
  }

  private void visitSelect(Expression.Select select) {
    select.arms().forEach(arm -> visit(arm.future()));
    select.arms().forEach(arm -> visit(arm.body()));
    visit(select.otherwise());
  }

  private void visitConditions(List<Expression.Condition> conditions) {
    for (Expression.Condition condition : conditions) {
      switch (condition) {
        case Expression.Condition.Test test -> visit(test.value());
        case Expression.Condition.Let let -> visit(let.value());
      }
    }
  }

  private void visitPlace(Expression.Place place) {
    switch (place) {
      case Expression.Place.Local local -> {}
      case Expression.Place.Static variable -> {}
      case Expression.Place.Field field -> visit(field.target());
      case Expression.Place.TupleField field -> visit(field.target());
      case Expression.Place.Index index -> {
        visit(index.target());
        visit(index.index());
      }
    }
  }

  private void assign(Expression.Place place) {
    if (place instanceof Expression.Place.Local local) {
      assignments.computeIfAbsent(local.variable(), key -> new ArrayList<>()).add(clock++);
    }
  }

  private boolean visitAll(List<Expression> expressions) {
    boolean needs = false;
    for (Expression expression : expressions) {
      needs |= visit(expression);
    }
    return needs;
  }

  private boolean visitFields(List<Expression.FieldValue> fields) {
    boolean needs = false;
    for (Expression.FieldValue field : fields) {
      needs |= visit(field.value());
    }
    return needs;
  }

  private boolean visit(Optional<Expression> expression) {
    return expression.isPresent() && visit(expression.get());
  }
}
