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
    if (isLeaf(expression)) {
      return false;
    }
    if (expression instanceof Expression.Unary e) {
      return visit(e.operand());
    }
    if (expression instanceof Expression.Binary e) {
      return visit(e.left()) | visit(e.right());
    }
    if (expression instanceof Expression.Lazy e) {
      return visit(e.left()) | visit(e.right());
    }
    if (expression instanceof Expression.As e) {
      return visit(e.operand());
    }
    if (expression instanceof Expression.Is e) {
      return visit(e.operand());
    }
    if (expression instanceof Expression.Vec e) {
      return visitAll(e.elements());
    }
    if (expression instanceof Expression.Repeat e) {
      return visit(e.element()) | visit(e.count());
    }
    if (expression instanceof Expression.Tuple e) {
      return visitAll(e.elements());
    }
    if (expression instanceof Expression.Obj e) {
      return visitFields(e.fields());
    }
    if (expression instanceof Expression.Struct e) {
      return visitFields(e.fields()) | visit(e.base()) | !Aggregates.isWrittenInOrder(e);
    }
    if (expression instanceof Expression.Range e) {
      return visit(e.lo()) | visit(e.hi());
    }
    if (expression instanceof Expression.Concat e) {
      return visitAll(e.parts());
    }
    if (expression instanceof Expression.Format e) {
      return visit(e.value());
    }
    if (expression instanceof Expression.Field e) {
      return visit(e.target());
    }
    if (expression instanceof Expression.TupleField e) {
      return visit(e.target());
    }
    if (expression instanceof Expression.Index e) {
      return visit(e.target()) | visit(e.index());
    }
    if (expression instanceof Expression.Call e) {
      return visitAll(e.arguments());
    }
    if (expression instanceof Expression.CallNative e) {
      return visitAll(e.arguments()) | isAwaited(e);
    }
    if (expression instanceof Expression.CallValue e) {
      return visit(e.callee()) | visitAll(e.arguments());
    }
    if (expression instanceof Expression.CallMethod e) {
      return visit(e.receiver()) | visitAll(e.arguments());
    }
    if (expression instanceof Expression.Check e) {
      return visit(e.value());
    }
    if (expression instanceof Expression.Block e) {
      return visitBlock(e);
    }
    if (expression instanceof Expression.Match e && Decisions.isTest(e)) {
      return visit(e.value());
    }
    return visitStatement(expression);
  }

  private static boolean isLeaf(Expression expression) {
    return expression instanceof Expression.Literal
        || expression instanceof Expression.Get
        || expression instanceof Expression.GetStatic
        || expression instanceof Expression.FunctionValue
        || expression instanceof Expression.NativeValue
        || expression instanceof Expression.ConstructorValue
        || expression instanceof Expression.TypeValue
        || expression instanceof Expression.Closure;
  }

  private boolean visitBlock(Expression.Block block) {
    for (Expression.Statement statement : block.statements()) {
      if (statement instanceof Expression.Statement.Evaluate evaluate) {
        visit(evaluate.expression());
      } else if (statement instanceof Expression.Statement.Let let) {
        visit(let.value());
        visit(let.otherwise());
      }
    }
    return visit(block.tail()) | !block.statements().isEmpty();
  }

  private boolean visitStatement(Expression expression) {
    if (expression instanceof Expression.Assign e) {
      visitPlace(e.place());
      visit(e.value());
      assign(e.place());
    } else if (expression instanceof Expression.CompoundAssign e) {
      visitPlace(e.place());
      visit(e.value());
      assign(e.place());
    } else if (expression instanceof Expression.LabelledBlock e) {
      visit(e.body());
    } else if (expression instanceof Expression.If e) {
      visitConditions(e.conditions());
      visit(e.then());
      visit(e.otherwise());
    } else if (expression instanceof Expression.Loop e) {
      visit(e.body());
    } else if (expression instanceof Expression.While e) {
      visitConditions(e.conditions());
      visit(e.body());
    } else if (expression instanceof Expression.For e) {
      visit(e.iterable());
      visit(e.body());
    } else if (expression instanceof Expression.Match e) {
      visitMatch(e);
    } else if (expression instanceof Expression.Select e) {
      visitSelect(e);
    } else if (expression instanceof Expression.Let e) {
      visit(e.value());
    } else if (expression instanceof Expression.Break e) {
      visitBreak(e);
    } else if (expression instanceof Expression.Return e) {
      visit(e.value());
    } else if (expression instanceof Expression.Yield e) {
      visit(e.value());
    } else if (expression instanceof Expression.Await e) {
      visit(e.future());
    } else if (expression instanceof Expression.Try e) {
      visit(e.value());
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
      if (condition instanceof Expression.Condition.Test test) {
        visit(test.value());
      } else if (condition instanceof Expression.Condition.Let let) {
        visit(let.value());
      }
    }
  }

  private void visitPlace(Expression.Place place) {
    if (place instanceof Expression.Place.Field field) {
      visit(field.target());
    } else if (place instanceof Expression.Place.TupleField field) {
      visit(field.target());
    } else if (place instanceof Expression.Place.Index index) {
      visit(index.target());
      visit(index.index());
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
