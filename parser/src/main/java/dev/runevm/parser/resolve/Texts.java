package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.Literals;
import dev.runevm.parser.ast.TemplatePart;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.resolve.format.FormatProblem;
import dev.runevm.parser.resolve.format.FormatSpec;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;

/** Template literals, f-strings and what else is joined of parts. */
final class Texts {
  /** The type of a format that falls back to the debug form; see {@link Expression.Format}. */
  private static final String FALLBACK = "f";

  private final Lowering lowering;

  Texts(Lowering lowering) {
    this.lowering = lowering;
  }

  Expression template(Frame frame, Expr.Template template) {
    List<Expression> parts = new ArrayList<>();
    for (TemplatePart part : template.parts()) {
      switch (part) {
        case TemplatePart.Text text -> {
          String value = Literals.templateText(text.token()).value().orElse("");
          parts.add(Lowering.text(value, text.token().span()));
        }
        case TemplatePart.Interpolation interpolation -> {
          Expression value = lowering.expressions.lower(frame, interpolation.expression());
          parts.add(template.isFString() ? formatted(interpolation, value) : value);
        }
      }
    }
    return concat(parts, template.span());
  }

  private Expression formatted(TemplatePart.Interpolation interpolation, Expression value) {
    FormatSpec spec = interpolation.formatSpec().map(this::spec).orElse(FormatSpec.PLAIN);
    String text = spec.normalised();
    return new Expression.Format(
        value, spec.type() == 0 ? text + FALLBACK : text, interpolation.span());
  }

  private FormatSpec spec(SyntaxToken token) {
    String problem = "a precision in an f-string is a number";
    try {
      FormatSpec spec = FormatSpec.parse(token.text().substring(1));
      if (spec.precision() != FormatSpec.FROM_ARGUMENT) {
        return spec;
      }
    } catch (FormatProblem e) {
      problem = e.getMessage();
    }
    lowering.report(
        Diagnostic.error(
                Code.BAD_FORMAT_SPEC, token.source(), token.span(), "Bad format specification")
            .label(problem));
    return FormatSpec.PLAIN;
  }

  /** Parts joined to a string; neighbouring texts become one. */
  static Expression concat(List<Expression> parts, Span span) {
    List<Expression> merged = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Span start = null;
    for (Expression part : parts) {
      if (part instanceof Expression.Literal(Constant.Text(String value), Span at)) {
        start = text.isEmpty() ? at : start;
        text.append(value);
        continue;
      }
      flush(text, start, merged);
      merged.add(part);
    }
    if (merged.isEmpty()) {
      return Lowering.text(text.toString(), span);
    }
    flush(text, start, merged);
    return new Expression.Concat(merged, span);
  }

  private static void flush(StringBuilder text, Span start, List<Expression> merged) {
    if (!text.isEmpty()) {
      merged.add(Lowering.text(text.toString(), start));
      text.setLength(0);
    }
  }
}
