package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.Item;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.ast.Stmt;
import dev.runevm.parser.format.Formatter;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.program.TypeName;
import dev.runevm.parser.resolve.item.Scope;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blocks and their statements. */
final class Blocks {
  private final Lowering lowering;

  Blocks(Lowering lowering) {
    this.lowering = lowering;
  }

  /** A block in an expression, with what may stand before it. */
  Expression expression(Frame frame, Expr.Block block, Use use) {
    if (block.isConst()) {
      return constant(frame, block);
    }
    if (block.isAsync()) {
      return lowering.closures.asyncBlock(frame, block);
    }
    Optional<String> label = block.label().map(Name::text);
    if (label.isEmpty()) {
      return block(frame, block, use);
    }
    Exit exit = new Exit(Exit.Kind.BLOCK, label);
    Flow before = frame.flow();
    frame.exits().push(exit);
    Expression.Block body = block(frame, block, use);
    frame.exits().pop();
    if (exit.isLeft()) {
      frame.flow(before);
    }
    return new Expression.LabelledBlock(exit.target(), body, block.span());
  }

  private Expression constant(Frame frame, Expr.Block block) {
    Optional<Constant> value = lowering.constants().evaluate(block, frame.scope(), frame::has);
    return value
        .map(v -> (Expression) new Expression.Literal(v, block.span()))
        .orElseGet(() -> Lowering.poison(block.span()));
  }

  /** The statements of a block, without what stands before it. */
  Expression.Block block(Frame frame, Expr.Block block, Use use) {
    return statements(frame, block.syntax(), block.statements(), use);
  }

  /** The statements in a node, in a scope of their own. */
  Expression.Block statements(Frame frame, SyntaxNode node, List<Stmt> statements, Use use) {
    Scope around = frame.scope();
    int mark = frame.locals().mark();
    frame.scope(lowering.items().scopeOf(node, around));
    if (frame.scope() != around) {
      lowering.checkScope(frame.scope());
    }
    Optional<Expr> tail = tailOf(statements);
    List<Expression.Statement> lowered = new ArrayList<>();
    Optional<Expression> value = Optional.empty();
    boolean warned = frame.flow().cause() != null;
    for (Stmt statement : statements) {
      if (!warned && frame.flow().cause() != null && !(statement instanceof Item)) {
        warned = warnUnreachable(frame, statement);
      }
      if (statement instanceof Stmt.Expression e && isTail(e, tail)) {
        value = Optional.of(lowering.expressions.lower(frame, e.expression(), use));
      } else {
        statement(frame, statement, lowered);
      }
    }
    frame.locals().reset(mark);
    frame.scope(around);
    return new Expression.Block(lowered, value, node.span());
  }

  private static Optional<Expr> tailOf(List<Stmt> statements) {
    for (int i = statements.size() - 1; i >= 0; i--) {
      Stmt last = statements.get(i);
      if (!(last instanceof Item)) {
        return last instanceof Stmt.Expression e && !e.hasSemicolon()
            ? Optional.of(e.expression())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isTail(Stmt.Expression statement, Optional<Expr> tail) {
    return tail.isPresent() && statement.expression().syntax() == tail.get().syntax();
  }

  private boolean warnUnreachable(Frame frame, Stmt statement) {
    if (statement instanceof Stmt.Empty) {
      return false;
    }
    lowering.report(
        Diagnostic.warning(
                Code.UNREACHABLE, statement.source(), statement.span(), "Unreachable code")
            .secondary(frame.flow().cause(), "This code diverges"));
    return true;
  }

  private void statement(Frame frame, Stmt statement, List<Expression.Statement> lowered) {
    switch (statement) {
      case Stmt.Let let -> lowered.add(let(frame, let));
      case Stmt.Expression expression -> {
        lowered.add(
            new Expression.Statement.Evaluate(
                lowering.expressions.lower(frame, expression.expression(), Use.DISCARD)));
      }
      case Stmt.Empty empty -> {}
      case Stmt.Error error -> {}
      case Item item -> {}
    }
  }

  private Expression.Statement let(Frame frame, Stmt.Let let) {
    Expression value = lowering.expressions.lower(frame, let.value(), Use.VALUE);
    Optional<TypeName> type = let.type().flatMap(t -> lowering.types.annotation(t, frame.scope()));
    if (type.isPresent()) {
      String what = describe(let);
      value = new Expression.Check(value, type.get(), what, let.value().span());
    }
    Optional<Expression> otherwise = let.elseBlock().map(b -> letElse(frame, b));
    Pattern pattern = lowering.patterns.bind(frame, let.pattern());
    if (otherwise.isEmpty()) {
      lowering.patterns.warnIfRefutable(let.pattern(), pattern);
    }
    return new Expression.Statement.Let(pattern, value, otherwise, let.span());
  }

  private static String describe(Stmt.Let let) {
    return "variable `" + Formatter.onOneLine(let.pattern().syntax()) + "`";
  }

  private Expression letElse(Frame frame, Expr.Block block) {
    Flow before = frame.flow();
    int moved = frame.movedMark();
    frame.flow(Flow.OPEN);
    Expression otherwise = block(frame, block, Use.VALUE);
    if (!frame.flow().ends()) {
      lowering.report(
          Diagnostic.error(
                  Code.LET_ELSE_FALLS_THROUGH,
                  block.source(),
                  block.span(),
                  "The `else` of a `let` must leave the scope")
              .help("end it with `return`, `break`, `continue` or `panic!(…)`"));
    }
    frame.flow(before);
    frame.takeMoved(moved);
    return otherwise;
  }
}
