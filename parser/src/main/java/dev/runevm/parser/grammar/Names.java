package dev.runevm.parser.grammar;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxKind;
import java.util.HashMap;
import java.util.Map;

/** The named arguments of one call: each at most once, and after the positional ones. */
final class Names {
  private final SyntaxKind separator;
  private final Map<String, Span> seen = new HashMap<>();
  private Span first;

  Names(SyntaxKind separator) {
    this.separator = separator;
  }

  /** What stands between a name and its value. */
  SyntaxKind separator() {
    return separator;
  }

  /** Notes the name at the current token. */
  void named(ParserState p) {
    Span span = p.tokenSpan();
    first = first == null ? span : first;
    Span before = seen.putIfAbsent(p.tokenText(), span);
    if (before != null) {
      p.report(
          Diagnostic.error(
                  Code.DUPLICATE_ARGUMENT,
                  p.source(),
                  span,
                  "Argument `" + p.tokenText() + "` is given twice")
              .secondary(before, "it is given here already")
              .help("remove one of them"));
    }
  }

  /** Notes an argument without a name. */
  void positional(ParserState p, Span span) {
    if (first != null && !span.isEmpty()) {
      p.report(
          Diagnostic.error(
                  Code.POSITIONAL_AFTER_NAMED,
                  p.source(),
                  span,
                  "Positional argument after a named one")
              .secondary(first, "the named arguments begin here")
              .help("move it before them, or name it"));
    }
  }
}
