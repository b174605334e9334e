package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.parser.ast.Condition;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.IfBranch;
import dev.runevm.parser.ast.MatchArm;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.ast.SelectArm;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Choices and loops. */
final class Control {
  /** Longer chains of {@code else if} become flat, so that no program is too deep to compile. */
  private static final int LONGEST_NESTED_CHAIN = 16;

  private final Lowering lowering;

  Control(Lowering lowering) {
    this.lowering = lowering;
  }

  /** One way of an {@code if}. */
  private record Way(List<Expression.Condition> conditions, Expression body) {}

  Expression conditional(Frame frame, Expr.If conditional, Use use) {
    Branches branches = new Branches(frame);
    List<Way> ways = new ArrayList<>();
    for (IfBranch branch : conditional.branches()) {
      ways.add(way(frame, branch, use, branches, ways.isEmpty()));
    }
    Optional<Expression> otherwise =
        conditional.elseBlock().map(block -> otherwise(frame, block, use, branches));
    if (otherwise.isEmpty()) {
      branches.empty();
    }
    branches.join();
    return ways.size() > LONGEST_NESTED_CHAIN
        ? flat(ways, otherwise, conditional)
        : nested(ways, otherwise, conditional);
  }

  private Way way(Frame frame, IfBranch branch, Use use, Branches branches, boolean first) {
    int mark = frame.locals().mark();
    if (!first) {
      branches.begin();
    }
    List<Expression.Condition> conditions = conditions(frame, branch.condition());
    if (first) {
      branches.branchHere();
    }
    Expression body = lowering.blocks.block(frame, branch.body(), use);
    branches.end();
    frame.locals().reset(mark);
    return new Way(conditions, body);
  }

  private Expression otherwise(Frame frame, Expr.Block block, Use use, Branches branches) {
    branches.begin();
    Expression body = lowering.blocks.block(frame, block, use);
    branches.end();
    return body;
  }

  private static Expression nested(
      List<Way> ways, Optional<Expression> otherwise, Expr.If conditional) {
    Optional<Expression> rest = otherwise;
    for (int i = ways.size() - 1; i >= 0; i--) {
      Way way = ways.get(i);
      rest = Optional.of(new Expression.If(way.conditions(), way.body(), rest, conditional.span()));
    }
    return rest.orElseThrow();
  }

  /** The same as a block that is left with the value of the first way that can be taken. */
  private static Expression flat(
      List<Way> ways, Optional<Expression> otherwise, Expr.If conditional) {
    Expression.Target target = new Expression.Target();
    List<Expression.Statement> statements = new ArrayList<>();
    for (Way way : ways) {
      boolean hasValue = otherwise.isPresent();
      Expression body = way.body();
      List<Expression.Statement> before =
          hasValue ? List.of() : List.of(new Expression.Statement.Evaluate(body));
      Expression leave =
          new Expression.Break(
              target, hasValue ? Optional.of(body) : Optional.empty(), body.span());
      Expression then = new Expression.Block(before, Optional.of(leave), body.span());
      statements.add(
          new Expression.Statement.Evaluate(
              new Expression.If(way.conditions(), then, Optional.empty(), body.span())));
    }
    return new Expression.LabelledBlock(
        target,
        new Expression.Block(statements, otherwise, conditional.span()),
        conditional.span());
  }

  private List<Expression.Condition> conditions(Frame frame, Condition condition) {
    List<Expression.Condition> lowered = new ArrayList<>();
    for (Condition.Part part : condition.parts()) {
      lowered.add(
          switch (part) {
            case Condition.Test test -> {
              warnIfAssignment(test.expression());
              yield new Expression.Condition.Test(
                  lowering.expressions.lower(frame, test.expression()));
            }
            case Condition.Let let -> {
              Expression value = lowering.expressions.lower(frame, let.value());
              Pattern pattern = lowering.patterns.bind(frame, let.pattern());
              yield new Expression.Condition.Let(pattern, value);
            }
          });
    }
    return lowered;
  }

  /** Its value is {@code ()}, which no condition takes for true. */
  private void warnIfAssignment(Expr condition) {
    if (condition instanceof Expr.Assign) {
      lowering.report(
          Diagnostic.warning(
                  Code.ASSIGNMENT_AS_CONDITION,
                  condition.source(),
                  condition.span(),
                  "An assignment is used as a condition, which is never true")
              .help("write `==` to compare"));
    }
  }

  Expression whileLoop(Frame frame, Expr.While loop) {
    Exit exit = new Exit(Exit.Kind.WHILE, loop.label().map(Name::text));
    int mark = frame.locals().mark();
    frame.exits().push(exit);
    Flow start = frame.flow();
    List<Expression.Condition> conditions = conditions(frame, loop.condition());
    Flow tested = exit.isLeft() ? start : frame.flow();
    frame.flow(Flow.OPEN);
    Expression body = lowering.blocks.block(frame, loop.body(), Use.DISCARD);
    frame.exits().pop();
    frame.locals().reset(mark);
    frame.flow(tested);
    return new Expression.While(exit.target(), conditions, body, loop.span());
  }

  Expression loop(Frame frame, Expr.Loop loop) {
    Exit exit = new Exit(Exit.Kind.LOOP, loop.label().map(Name::text));
    Flow before = frame.flow();
    frame.exits().push(exit);
    frame.flow(Flow.OPEN);
    Expression body = lowering.blocks.block(frame, loop.body(), Use.DISCARD);
    frame.exits().pop();
    frame.flow(before);
    if (!exit.isLeft()) {
      frame.diverge(loop.span());
    }
    return new Expression.Loop(exit.target(), body, loop.span());
  }

  Expression forLoop(Frame frame, Expr.For loop) {
    Expression iterable = lowering.expressions.lower(frame, loop.iterable());
    Exit exit = new Exit(Exit.Kind.FOR, loop.label().map(Name::text));
    Flow before = frame.flow();
    int mark = frame.locals().mark();
    frame.exits().push(exit);
    frame.flow(Flow.OPEN);
    Pattern pattern = lowering.patterns.bind(frame, loop.pattern());
    lowering.patterns.warnIfRefutable(loop.pattern(), pattern);
    Expression body = lowering.blocks.block(frame, loop.body(), Use.DISCARD);
    frame.exits().pop();
    frame.locals().reset(mark);
    frame.flow(before);
    return new Expression.For(exit.target(), pattern, iterable, body, loop.span());
  }

  Expression match(Frame frame, Expr.Match match, Use use) {
    Expression value = lowering.expressions.lower(frame, match.scrutinee());
    List<Expression.Arm> arms = new ArrayList<>();
    Branches branches = new Branches(frame);
    branches.branchHere();
    boolean complete = false;
    for (MatchArm arm : match.arms()) {
      branches.begin();
      int mark = frame.locals().mark();
      Pattern pattern = lowering.patterns.bind(frame, arm.pattern());
      Optional<Expression> guard = arm.guard().map(g -> lowering.expressions.lower(frame, g));
      Expression body = lowering.expressions.lower(frame, arm.body(), use);
      frame.locals().reset(mark);
      branches.end();
      complete |= guard.isEmpty() && Patterns.isIrrefutable(pattern);
      arms.add(new Expression.Arm(pattern, guard, body));
    }
    if (!complete) {
      branches.empty();
    }
    branches.join();
    return new Expression.Match(value, arms, match.span());
  }

  Expression select(Frame frame, Expr.Select select, Use use) {
    lowering.jumps.checkAwait(frame, select, "select");
    List<Expression> futures = new ArrayList<>();
    for (SelectArm arm : select.arms()) {
      futures.add(arm.isDefault() ? null : lowering.expressions.lower(frame, arm.future()));
    }
    Branches branches = new Branches(frame);
    branches.branchHere();
    List<Expression.SelectArm> arms = new ArrayList<>();
    Optional<Expression> otherwise = Optional.empty();
    for (int i = 0; i < select.arms().size(); i++) {
      SelectArm arm = select.arms().get(i);
      branches.begin();
      int mark = frame.locals().mark();
      if (arm.isDefault()) {
        otherwise = Optional.of(lowering.expressions.lower(frame, arm.body(), use));
      } else {
        Pattern pattern = lowering.patterns.bind(frame, arm.pattern());
        Expression body = lowering.expressions.lower(frame, arm.body(), use);
        arms.add(new Expression.SelectArm(pattern, futures.get(i), body));
      }
      frame.locals().reset(mark);
      branches.end();
    }
    if (otherwise.isEmpty()) {
      branches.empty();
    }
    branches.join();
    return new Expression.Select(arms, otherwise, select.span());
  }
}
