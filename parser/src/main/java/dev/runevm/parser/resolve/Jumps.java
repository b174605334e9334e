package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Similar;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.program.Expression;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What leaves or suspends the place where it stands. */
final class Jumps {
  private final Lowering lowering;

  Jumps(Lowering lowering) {
    this.lowering = lowering;
  }

  Expression leave(Frame frame, Expr.Break leave) {
    Optional<Expression> value = leave.value().map(v -> lowering.expressions.lower(frame, v));
    Optional<Exit> exit = exit(frame, leave, leave.label());
    if (exit.isEmpty()) {
      if (leave.label().isEmpty()) {
        lowering.error(leave, Code.BREAK_UNSUPPORTED, "Break outside of loop");
      }
      return Lowering.poison(leave.span());
    }
    if (value.isPresent() && exit.get().kind() == Exit.Kind.FOR) {
      lowering.report(
          Diagnostic.error(
                  Code.BREAK_UNSUPPORTED_VALUE,
                  leave.source(),
                  leave.span(),
                  "Can only break with a value inside `loop` or breakable block")
              .help("keep the value in a variable that is declared before the loop"));
    }
    exit.get().leave();
    frame.diverge(leave.span());
    return new Expression.Break(exit.get().target(), value, leave.span());
  }

  Expression repeat(Frame frame, Expr.Continue repeat) {
    Optional<Exit> exit = exit(frame, repeat, repeat.label());
    if (exit.isEmpty()) {
      if (repeat.label().isEmpty()) {
        lowering.error(repeat, Code.CONTINUE_UNSUPPORTED, "Continue outside of loop");
      }
      return Lowering.poison(repeat.span());
    }
    if (exit.get().kind() == Exit.Kind.BLOCK) {
      lowering.error(
          repeat, Code.CONTINUE_UNSUPPORTED_BLOCK, "Labeled blocks cannot be `continue`'d");
      return Lowering.poison(repeat.span());
    }
    frame.diverge(repeat.span());
    return new Expression.Continue(exit.get().target(), repeat.span());
  }

  /** What a jump goes to: without a label the innermost loop or labelled block. */
  private Optional<Exit> exit(Frame frame, Expr jump, Optional<Name> label) {
    if (label.isEmpty()) {
      return Optional.ofNullable(frame.exits().peek());
    }
    String name = label.get().text();
    Optional<Exit> found =
        frame.exits().stream().filter(e -> e.label().equals(Optional.of(name))).findFirst();
    if (found.isEmpty()) {
      List<String> known =
          frame.exits().stream().map(e -> e.label().orElse(null)).filter(Objects::nonNull).toList();
      Diagnostic problem =
          Diagnostic.error(
              Code.MISSING_LABEL, jump.source(), label.get().span(), "Missing label '" + name);
      lowering.report(
          Similar.to(name, known)
              .map(near -> problem.help("did you mean `'" + near + "`?"))
              .orElse(problem));
    }
    return found;
  }

  Expression giveBack(Frame frame, Expr.Return giveBack) {
    Optional<Expression> value = giveBack.value().map(v -> lowering.expressions.lower(frame, v));
    frame.diverge(giveBack.span());
    return new Expression.Return(value, giveBack.span());
  }

  Expression handOut(Frame frame, Expr.Yield yields) {
    Optional<Expression> value = yields.value().map(v -> lowering.expressions.lower(frame, v));
    frame.noteYield();
    return new Expression.Yield(value, yields.span());
  }

  Expression await(Frame frame, Expr.Await await, Expression future) {
    checkAwait(frame, await, ".await");
    return new Expression.Await(future, await.span());
  }

  void checkAwait(Frame frame, Expr at, String what) {
    if (!frame.await()) {
      lowering.report(
          Diagnostic.error(
                  Code.AWAIT_OUTSIDE_ASYNC,
                  at.source(),
                  at.span(),
                  "Expression `" + what + "` outside of async function or block")
              .help("declare the function `async`"));
    }
  }
}
