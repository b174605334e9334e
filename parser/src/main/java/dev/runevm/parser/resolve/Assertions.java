package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.source.Span;
import dev.runevm.parser.ast.Argument;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.format.Formatter;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.program.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code assert!} and its kin. */
final class Assertions {
  private static final String DEBUG = "?";

  private final Lowering lowering;
  private final Macros macros;
  private final FormatMacros formats;

  Assertions(Lowering lowering, Macros macros, FormatMacros formats) {
    this.lowering = lowering;
    this.macros = macros;
    this.formats = formats;
  }

  /** {@code if !(condition) { panic }} */
  Expression holds(Frame frame, Expr.MacroCall call) {
    List<Argument> arguments = macros.list(frame, call);
    if (tooFew(call, arguments, 1)) {
      return Lowering.poison(call.span());
    }
    Expr condition = arguments.get(0).value();
    Expression value = lowering.expressions.lower(frame, condition);
    Flow before = frame.flow();
    Expression text =
        arguments.size() > 1
            ? formats.text(frame, call, arguments, 1)
            : Lowering.text(Formatter.onOneLine(condition.syntax()), call.span());
    Expression message = Macros.join("assertion failed: ", text, call.span());
    Expression failure = macros.panic(frame, message, call.span());
    frame.flow(before);
    return unless(value, failure, call.span());
  }

  private boolean tooFew(Expr.MacroCall call, List<Argument> arguments, int wanted) {
    if (arguments.size() < wanted) {
      lowering.error(
          call,
          Code.MACRO_ARGUMENTS,
          "Macro `"
              + call.path().toDisplay()
              + "!` takes at least "
              + (wanted == 1 ? "1 argument" : wanted + " arguments"));
    }
    return arguments.size() < wanted;
  }

  private static Expression unless(Expression condition, Expression then, Span span) {
    Expression test = new Expression.Unary(Opcode.NOT, condition, condition.span());
    return new Expression.If(
        List.of(new Expression.Condition.Test(test)), then, Optional.empty(), span);
  }

  /** Evaluates both sides once, compares them and shows both if that fails. */
  Expression equal(Frame frame, Expr.MacroCall call, boolean equal) {
    List<Argument> arguments = macros.list(frame, call);
    if (tooFew(call, arguments, 2)) {
      return Lowering.poison(call.span());
    }
    Span span = call.span();
    Variable left = new Variable("");
    Variable right = new Variable("");
    List<Expression.Statement> statements = new ArrayList<>();
    statements.add(keep(left, lowering.expressions.lower(frame, arguments.get(0).value())));
    statements.add(keep(right, lowering.expressions.lower(frame, arguments.get(1).value())));
    Expression comparison =
        new Expression.Binary(
            equal ? Opcode.EQ : Opcode.NE,
            new Expression.Get(left, span),
            new Expression.Get(right, span),
            span);
    Flow before = frame.flow();
    List<Expression> parts = new ArrayList<>();
    String operator = equal ? "==" : "!=";
    parts.add(Lowering.text("assertion failed (left " + operator + " right):", span));
    if (arguments.size() > 2) {
      parts.add(Lowering.text(" ", span));
      Expression text = formats.text(frame, call, arguments, 2);
      parts.addAll(text instanceof Expression.Concat c ? c.parts() : List.of(text));
    }
    parts.add(Lowering.text("\nleft: ", span));
    parts.add(new Expression.Format(new Expression.Get(left, span), DEBUG, span));
    parts.add(Lowering.text("\nright: ", span));
    parts.add(new Expression.Format(new Expression.Get(right, span), DEBUG, span));
    Expression failure = macros.panic(frame, Texts.concat(parts, span), span);
    frame.flow(before);
    return new Expression.Block(statements, Optional.of(unless(comparison, failure, span)), span);
  }

  private static Expression.Statement keep(Variable variable, Expression value) {
    Span span = value.span();
    return new Expression.Statement.Let(
        new Pattern.Binding(variable, span), value, Optional.empty(), span);
  }
}
