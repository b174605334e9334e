package dev.runevm.parser.resolve.constant;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.AstNode;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.resolve.item.ConstantItem;
import dev.runevm.parser.resolve.item.Items;
import dev.runevm.parser.resolve.item.Paths;
import dev.runevm.parser.resolve.item.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;

/** Gives constants their values, each at most once, and reports what is wrong with them. */
public final class ConstantEvaluator {
  private final Diagnostics diagnostics;
  private final Evaluation evaluation;
  private final Map<ConstantItem, State> states = new HashMap<>();
  private long stepsLeft = Budget.STEPS_OF_PROGRAM;

  /** What is known of a constant: being evaluated, failed, or its value. */
  private record State(boolean running, Optional<Constant> value) {}

  /** An evaluator for the constants of a program. */
  public ConstantEvaluator(Items items, Paths paths, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.evaluation = new Evaluation(this, items, paths);
  }

  /** The value of a constant; empty if an error was reported. */
  public Optional<Constant> valueOf(ConstantItem item) {
    State state = states.get(item);
    if (state == null) {
      states.put(item, new State(true, Optional.empty()));
      Optional<Constant> value = evaluate(item.syntax().value(), item.scope(), name -> false);
      states.put(item, new State(false, value));
      return value;
    }
    return state.value();
  }

  /** The value of a constant that another one uses. */
  ConstantValue use(ConstantItem item, AstNode at) throws ConstantProblem {
    State state = states.get(item);
    if (state != null && state.running()) {
      throw ConstantProblem.of(
          Diagnostic.error(Code.CONST_CYCLE, at.source(), at.span(), "Constant cycle detected")
              .label("the value of `" + item.path() + "` depends on itself")
              .secondary(item.source(), item.span(), "it is declared here"));
    }
    return ConstantValue.of(valueOf(item).orElseThrow(ConstantProblem::reported));
  }

  /**
   * The value of an expression; empty if an error was reported.
   *
   * @param runtimeVariables the names that are variables of the function around the expression
   */
  public Optional<Constant> evaluate(
      Expr expression, Scope scope, Predicate<String> runtimeVariables) {
    try {
      return Optional.of(attempt(expression, scope, runtimeVariables));
    } catch (ConstantProblem problem) {
      problem.diagnostic().ifPresent(diagnostics::report);
      return Optional.empty();
    }
  }

  /** Whether an expression depends on what is known only when the program runs. */
  public boolean isUnknown(Expr expression, Scope scope, Predicate<String> runtimeVariables) {
    try {
      attempt(expression, scope, runtimeVariables);
      return false;
    } catch (ConstantProblem problem) {
      return problem.diagnostic().filter(d -> d.code() == Code.CONST_UNSUPPORTED).isPresent();
    }
  }

  private Constant attempt(Expr expression, Scope scope, Predicate<String> runtimeVariables)
      throws ConstantProblem {
    Budget budget = new Budget(stepsLeft);
    Environment environment = new Environment(budget, scope, runtimeVariables);
    try {
      return constant(evaluation.evaluate(expression, environment), expression, budget, 0);
    } catch (BreakSignal signal) {
      throw ConstantProblem.at(
          signal.origin(), Code.CONST_BREAK_OUTSIDE_LOOP, "Break outside of loop");
    } finally {
      stepsLeft -= budget.taken();
    }
  }

  /**
   * Values can share each other many times and even hold themselves: the budget bounds the copy.
   */
  private static Constant constant(ConstantValue value, AstNode at, Budget budget, int depth)
      throws ConstantProblem {
    budget.take(at, 1);
    if (depth > Budget.DEPTH / 4) {
      throw ConstantProblem.notSupported(at, "A value that is nested this deeply");
    }
    return switch (value) {
      case ConstantValue.Scalar(Constant scalar) -> scalar;
      case ConstantValue.Some(ConstantValue payload) ->
          new Constant.Some(constant(payload, at, budget, depth + 1));
      case ConstantValue.Sequence sequence -> {
        List<Constant> elements = new ArrayList<>(sequence.elements().size());
        for (ConstantValue element : sequence.elements()) {
          elements.add(constant(element, at, budget, depth + 1));
        }
        yield sequence.tuple() ? new Constant.Tuple(elements) : new Constant.Vec(elements);
      }
      case ConstantValue.Fields fields -> {
        SequencedMap<String, Constant> constants = new LinkedHashMap<>();
        for (Map.Entry<String, ConstantValue> field : fields.fields().entrySet()) {
          constants.put(field.getKey(), constant(field.getValue(), at, budget, depth + 1));
        }
        yield new Constant.Obj(constants);
      }
    };
  }
}
