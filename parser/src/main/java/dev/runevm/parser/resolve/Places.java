package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.ast.Path;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.resolve.item.Meaning;
import dev.runevm.parser.resolve.item.StaticItem;
import java.util.Optional;

/** Assignments. */
final class Places {
  private final Lowering lowering;

  Places(Lowering lowering) {
    this.lowering = lowering;
  }

  Expression assign(Frame frame, Expr.Assign assign) {
    Optional<Expression.Place> place = place(frame, assign.target(), Code.UNSUPPORTED_ASSIGN_EXPR);
    Expression value = lowering.expressions.lower(frame, assign.value());
    return place.isEmpty()
        ? Lowering.poison(assign.span())
        : new Expression.Assign(place.get(), value, assign.span());
  }

  Expression compound(Frame frame, Expr.CompoundAssign assign) {
    Optional<Expression.Place> place = place(frame, assign.target(), Code.UNSUPPORTED_BINARY_EXPR);
    Expression value = lowering.expressions.lower(frame, assign.value());
    Opcode operator = Opcode.valueOf(assign.operator().name() + "_ASSIGN");
    return place.isEmpty()
        ? Lowering.poison(assign.span())
        : new Expression.CompoundAssign(operator, place.get(), value, assign.span());
  }

  private Optional<Expression.Place> place(Frame frame, Expr target, Code unsupported) {
    return switch (target) {
      case Expr.PathExpr path -> path(frame, path, unsupported);
      case Expr.Field field ->
          Optional.of(
              new Expression.Place.Field(
                  lowering.expressions.lower(frame, field.target()), field.name().text()));
      case Expr.TupleField field ->
          Optional.of(
              new Expression.Place.TupleField(
                  lowering.expressions.lower(frame, field.target()), Math.max(0, field.index())));
      case Expr.Index index ->
          Optional.of(
              new Expression.Place.Index(
                  lowering.expressions.lower(frame, index.target()),
                  lowering.expressions.lower(frame, index.index())));
      case Expr.Error error -> Optional.empty();
      default -> unsupported(target, unsupported, "this");
    };
  }

  private Optional<Expression.Place> path(Frame frame, Expr.PathExpr target, Code unsupported) {
    Path path = target.path();
    String name = path.isSelfValue() ? "self" : path.asIdentifier().map(Name::text).orElse("");
    if (!name.isEmpty() && frame.has(name)) {
      Expression.Get variable =
          (Expression.Get) lowering.pathValues.variable(frame, name, target, target.span());
      return Optional.of(new Expression.Place.Local(variable.variable()));
    }
    Optional<Meaning> meaning = lowering.pathValues.resolve(frame, path);
    if (meaning.isPresent() && meaning.get() instanceof StaticItem item) {
      return Optional.of(new Expression.Place.Static(lowering.statics.of(item)));
    }
    return meaning.flatMap(m -> unsupported(target, unsupported, m.describe()));
  }

  private Optional<Expression.Place> unsupported(Expr target, Code code, String what) {
    String message =
        code == Code.UNSUPPORTED_ASSIGN_EXPR
            ? "Cannot assign to expression"
            : "Unsupported binary expression";
    lowering.report(
        Diagnostic.error(code, target.source(), target.span(), message)
            .label(what + " cannot be changed")
            .help("assign to a variable, a static, a field or an index"));
    return Optional.empty();
  }
}
