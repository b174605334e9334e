package dev.runevm.parser.resolve;

import dev.runevm.language.source.Span;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.ProgramFunction;
import dev.runevm.parser.program.TypeName;
import java.util.List;
import java.util.Optional;

/** Closures and async blocks, which take the variables that they mention with them. */
final class Closures {
  private final Lowering lowering;

  Closures(Lowering lowering) {
    this.lowering = lowering;
  }

  Expression closure(Frame frame, Expr.Closure closure) {
    Frame inside = frame(frame, closure.isAsync());
    List<Functions.Slot> slots = lowering.functions.slots(closure.parameters(), frame.scope());
    List<ProgramFunction.Parameter> parameters =
        lowering.functions.parameters(inside, closure.parameters(), slots);
    Optional<TypeName> returns =
        closure.returnType().flatMap(t -> lowering.types.annotation(t, frame.scope()));
    Expression body = lowering.expressions.lower(inside, closure.body());
    return finish(frame, inside, closure.span(), closure.isMove(), parameters, returns, body);
  }

  /** An async block is a call of a closure without parameters. */
  Expression asyncBlock(Frame frame, Expr.Block block) {
    Frame inside = frame(frame, true);
    Expression body = lowering.blocks.block(inside, block, Use.VALUE);
    Expression closure =
        finish(frame, inside, block.span(), block.isMove(), List.of(), Optional.empty(), body);
    return new Expression.CallValue(closure, List.of(), List.of(), block.span());
  }

  private static Frame frame(Frame outer, boolean async) {
    Frame.Mode mode = async ? Frame.Mode.ASYNC : Frame.Mode.PLAIN;
    return new Frame(outer, outer.nextClosurePath(), outer.source(), mode, outer.scope());
  }

  private Expression finish(
      Frame outer,
      Frame inside,
      Span span,
      boolean move,
      List<ProgramFunction.Parameter> parameters,
      Optional<TypeName> returns,
      Expression body) {
    ProgramFunction function = new ProgramFunction(inside.path(), outer.source(), span);
    function.define(
        new ProgramFunction.Definition(
            inside.kind(), inside.ownCaptures(), parameters, returns, body));
    lowering.functions.add(function);
    if (move) {
      outer.move(inside.captured(), span);
    }
    return new Expression.Closure(function, inside.captured(), span);
  }
}
