package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.parser.grammar.Expressions.Context;

/** Template literals and f-strings. */
final class Templates {
  private Templates() {}

  // Template = TEMPLATE_START {TEMPLATE_TEXT | Interpolation} TEMPLATE_END, and so for f-strings
  static void template(ParserState p, int mark) {
    boolean fstring = p.at(FSTRING_START);
    int start = p.tokenStart();
    boolean expands = false;
    p.bump();
    while (p.at(TEMPLATE_TEXT) || p.at(FSTRING_TEXT) || p.at(INTERPOLATION_START)) {
      if (p.at(INTERPOLATION_START)) {
        interpolation(p);
        expands = true;
      } else {
        LiteralCheck.checkText(p);
        p.bump();
      }
    }
    boolean closed = p.eat(fstring ? FSTRING_END : TEMPLATE_END);
    if (closed && !fstring && !expands) {
      warnPlain(p, new Span(start, p.previousEnd()));
    }
    p.close(mark, fstring ? FSTRING_EXPR : TEMPLATE_EXPR);
  }

  private static void warnPlain(ParserState p, Span span) {
    p.report(
        Diagnostic.warning(
                Code.TEMPLATE_WITHOUT_EXPANSIONS,
                p.source(),
                span,
                "Using a template string without expansions, like `Hello World`")
            .help("write it in double quotes"));
  }

  // Interpolation = INTERPOLATION_START Expr [FORMAT_SPEC] INTERPOLATION_END
  private static void interpolation(ParserState p) {
    int interpolation = p.open();
    p.bump();
    Expressions.expression(p, Context.NORMAL);
    p.eat(FORMAT_SPEC);
    if (!p.at(INTERPOLATION_END)) {
      unexpected(p);
    }
    p.eat(INTERPOLATION_END);
    p.close(interpolation, INTERPOLATION);
  }

  /** Skips to the end of the interpolation; the lexer has made sure that braces in it match. */
  private static void unexpected(ParserState p) {
    if (!p.at(END_OF_FILE)) {
      p.errorExpected("`}`", "an interpolation holds one expression");
    }
    int skipped = p.open();
    int depth = 0;
    while (!p.at(END_OF_FILE) && (depth > 0 || !p.at(INTERPOLATION_END))) {
      depth += p.at(INTERPOLATION_START) ? 1 : p.at(INTERPOLATION_END) ? -1 : 0;
      p.bump();
    }
    p.close(skipped, SKIPPED);
  }
}
