package dev.runevm.parser.resolve.constant;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.Condition;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.IfBranch;
import dev.runevm.parser.ast.Item;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.ast.Stmt;
import dev.runevm.parser.resolve.item.Items;
import java.util.List;
import java.util.Optional;

/** Blocks, conditions and loops of constants. */
final class ControlEvaluation {
  private final Evaluation evaluation;
  private final Items items;

  ControlEvaluation(Evaluation evaluation, Items items) {
    this.evaluation = evaluation;
    this.items = items;
  }

  ConstantValue block(Expr.Block block, Environment environment)
      throws ConstantProblem, BreakSignal {
    if (block.isAsync()) {
      throw ConstantProblem.notSupported(block, "An async block");
    }
    Object before = environment.position();
    Optional<String> label = block.label().map(Name::text);
    environment.enter(items.scopeOf(block.syntax(), environment.scope()));
    try {
      return statements(block, environment);
    } catch (BreakSignal signal) {
      if (label.isPresent() && signal.leaves(label)) {
        return signal.value();
      }
      throw signal;
    } finally {
      environment.restore(before);
    }
  }

  private ConstantValue statements(Expr.Block block, Environment environment)
      throws ConstantProblem, BreakSignal {
    ConstantValue last = ConstantValue.UNIT;
    for (Stmt statement : block.statements()) {
      switch (statement) {
        case Item item -> {}
        case Stmt.Let let -> {
          if (let.elseBlock().isPresent()) {
            throw ConstantProblem.notSupported(let, "A `let` with an `else`");
          }
          ConstantValue value = evaluation.evaluate(let.value(), environment);
          evaluation.bind(let.pattern(), value, environment);
          last = ConstantValue.UNIT;
        }
        case Stmt.Expression expression -> {
          ConstantValue value = evaluation.evaluate(expression.expression(), environment);
          last = expression.hasSemicolon() ? ConstantValue.UNIT : value;
        }
        case Stmt.Empty empty -> last = ConstantValue.UNIT;
        case Stmt.Error error -> throw ConstantProblem.reported();
      }
    }
    return last;
  }

  ConstantValue conditional(Expr.If conditional, Environment environment)
      throws ConstantProblem, BreakSignal {
    for (IfBranch branch : conditional.branches()) {
      Object before = environment.position();
      environment.enter(environment.scope());
      try {
        if (holds(branch.condition(), environment)) {
          ConstantValue value = evaluation.evaluate(branch.body(), environment);
          return conditional.elseBlock().isPresent() ? value : ConstantValue.UNIT;
        }
      } finally {
        environment.restore(before);
      }
    }
    return conditional.elseBlock().isPresent()
        ? evaluation.evaluate(conditional.elseBlock().get(), environment)
        : ConstantValue.UNIT;
  }

  private boolean holds(Condition condition, Environment environment)
      throws ConstantProblem, BreakSignal {
    List<Condition.Part> parts = condition.parts();
    for (Condition.Part part : parts) {
      switch (part) {
        case Condition.Let let ->
            evaluation.bind(
                let.pattern(), evaluation.evaluate(let.value(), environment), environment);
        case Condition.Test test -> {
          if (!truth(test.expression(), environment)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean truth(Expr expression, Environment environment)
      throws ConstantProblem, BreakSignal {
    ConstantValue value = evaluation.evaluate(expression, environment);
    if (value instanceof ConstantValue.Scalar(Constant.Bool(boolean b))) {
      return b;
    }
    throw ConstantProblem.at(
        expression,
        Code.CONST_EXPECTED_TYPE,
        "Expected a value of type `bool` but got `" + value.typeName() + "`");
  }

  ConstantValue whileLoop(Expr.While loop, Environment environment)
      throws ConstantProblem, BreakSignal {
    Object before = environment.position();
    try {
      while (true) {
        environment.budget().take(loop, 1);
        environment.enter(environment.scope());
        if (!holds(loop.condition(), environment)) {
          return ConstantValue.UNIT;
        }
        evaluation.evaluate(loop.body(), environment);
        environment.restore(before);
      }
    } catch (BreakSignal signal) {
      return caught(signal, loop.label().map(Name::text));
    } finally {
      environment.restore(before);
    }
  }

  ConstantValue loop(Expr.Loop loop, Environment environment) throws ConstantProblem, BreakSignal {
    Object before = environment.position();
    try {
      while (true) {
        environment.budget().take(loop, 1);
        evaluation.evaluate(loop.body(), environment);
      }
    } catch (BreakSignal signal) {
      return caught(signal, loop.label().map(Name::text));
    } finally {
      environment.restore(before);
    }
  }

  private static ConstantValue caught(BreakSignal signal, Optional<String> label)
      throws BreakSignal {
    if (signal.leaves(label)) {
      return signal.value();
    }
    throw signal;
  }

  ConstantValue leave(Expr.Break leave, Environment environment)
      throws ConstantProblem, BreakSignal {
    ConstantValue value =
        leave.value().isPresent()
            ? evaluation.evaluate(leave.value().get(), environment)
            : ConstantValue.UNIT;
    throw new BreakSignal(leave, leave.label().map(Name::text), value);
  }
}
