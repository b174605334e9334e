package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.Argument;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.Literals;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.resolve.format.FormatPiece;
import dev.runevm.parser.resolve.format.FormatProblem;
import dev.runevm.parser.resolve.format.FormatString;
import dev.runevm.parser.syntax.SyntaxKind;
import java.util.List;
import java.util.Optional;

/** What {@code format!} and all macros like it do with their arguments. */
final class FormatMacros {
  private final Lowering lowering;

  FormatMacros(Lowering lowering) {
    this.lowering = lowering;
  }

  /**
   * The text that a format and its arguments give.
   *
   * @param first which argument is the format
   */
  Expression text(Frame frame, Expr.MacroCall call, List<Argument> arguments, int first) {
    if (arguments.size() <= first || arguments.get(first).name().isPresent()) {
      lowering.report(
          Diagnostic.error(
                  Code.MISSING_FORMAT_STRING,
                  call.source(),
                  call.span(),
                  "Expected format specifier")
              .help("write a string, such as `\"{}\"`, as the first argument"));
      return Lowering.poison(call.span());
    }
    Expr format = arguments.get(first).value();
    if (isFString(format) && arguments.size() == first + 1) {
      return lowering.expressions.lower(frame, format);
    }
    Optional<String> text = formatString(frame, format);
    List<Argument> rest = arguments.subList(first + 1, arguments.size());
    if (text.isEmpty()) {
      rest.forEach(argument -> lowering.expressions.lower(frame, argument.value()));
      return Lowering.poison(call.span());
    }
    try {
      List<FormatPiece> pieces = FormatString.parse(text.get());
      return new FormatExpansion(lowering, frame, call, format, rest).expand(pieces);
    } catch (FormatProblem problem) {
      lowering.report(
          Diagnostic.error(
                  Code.FORMAT_BAD_SPEC, format.source(), format.span(), "Bad format string")
              .label(problem.getMessage()));
      return Lowering.poison(call.span());
    }
  }

  private static boolean isFString(Expr format) {
    return format instanceof Expr.Template template && template.isFString();
  }

  private Optional<String> formatString(Frame frame, Expr format) {
    if (format instanceof Expr.Literal literal && literal.token().kind() == SyntaxKind.STRING) {
      return Literals.string(literal.token()).value();
    }
    if (isVariable(frame, format)) {
      notConstant(format, "`" + format.text() + "` is a variable");
      return Optional.empty();
    }
    Optional<Constant> value = lowering.constants().evaluate(format, frame.scope(), frame::has);
    if (value.isPresent() && !(value.get() instanceof Constant.Text)) {
      notConstant(format, "this is not a string");
    }
    return value.map(v -> v instanceof Constant.Text(String text) ? text : null);
  }

  private static boolean isVariable(Frame frame, Expr format) {
    return format instanceof Expr.PathExpr path
        && path.path().asIdentifier().map(Name::text).filter(frame::has).isPresent();
  }

  private void notConstant(Expr format, String why) {
    Span span = format.span();
    lowering.report(
        Diagnostic.error(
                Code.FORMAT_NOT_CONSTANT,
                format.source(),
                span,
                "The format must be a string that is known at compile time")
            .label(why)
            .help("write `\"{}\"` as the format and this as its argument"));
  }
}
