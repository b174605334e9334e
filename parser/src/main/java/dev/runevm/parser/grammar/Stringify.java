package dev.runevm.parser.grammar;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.List;

/** Writes tokens as text again, one blank between any two; templates and f-strings stay whole. */
final class Stringify {
  private Stringify() {}

  static String of(List<SyntaxToken> tokens) {
    StringBuilder out = new StringBuilder();
    int templates = 0;
    for (SyntaxToken token : tokens) {
      if (templates == 0 && token.isTrivia()) {
        continue;
      }
      if (templates == 0 && !out.isEmpty()) {
        out.append(' ');
      }
      out.append(token.text());
      templates += depthChange(token.kind());
    }
    return out.toString();
  }

  private static int depthChange(SyntaxKind kind) {
    return switch (kind) {
      case TEMPLATE_START, FSTRING_START -> 1;
      case TEMPLATE_END, FSTRING_END -> -1;
      default -> 0;
    };
  }
}
