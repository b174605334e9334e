package dev.runevm.parser.ast;

import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;

/** Balanced tokens that only the macro or attribute they belong to can read. */
public record TokenTree(SyntaxNode syntax) implements AstNode {
  /** The opening delimiter's kind, or {@link SyntaxKind#ERROR_TOKEN} for a tree without any. */
  public SyntaxKind delimiter() {
    List<SyntaxToken> tokens = syntax.tokens();
    return tokens.isEmpty() || !isOpening(tokens.get(0).kind())
        ? SyntaxKind.ERROR_TOKEN
        : tokens.get(0).kind();
  }

  /** All tokens between the delimiters, from all levels, trivia included. */
  public List<SyntaxToken> innerTokens() {
    List<SyntaxToken> all = new ArrayList<>();
    collect(syntax, all);
    boolean opened = delimiter() != SyntaxKind.ERROR_TOKEN;
    boolean closed = opened && all.size() > 1 && isClosing(all.get(all.size() - 1).kind());
    return all.subList(opened ? 1 : 0, closed ? all.size() - 1 : all.size());
  }

  /** The characters between the delimiters. */
  public Span innerSpan() {
    List<SyntaxToken> inner = innerTokens();
    if (inner.isEmpty()) {
      return Span.at(Math.min(syntax.start() + 1, syntax.end()));
    }
    return new Span(inner.get(0).start(), inner.get(inner.size() - 1).end());
  }

  private static void collect(SyntaxNode node, List<SyntaxToken> into) {
    for (SyntaxElement child : node.children()) {
      switch (child) {
        case SyntaxToken token -> into.add(token);
        case SyntaxNode inner -> collect(inner, into);
      }
    }
  }

  private static boolean isOpening(SyntaxKind kind) {
    return kind == SyntaxKind.OPEN_PAREN
        || kind == SyntaxKind.OPEN_BRACKET
        || kind == SyntaxKind.OPEN_BRACE;
  }

  private static boolean isClosing(SyntaxKind kind) {
    return kind == SyntaxKind.CLOSE_PAREN
        || kind == SyntaxKind.CLOSE_BRACKET
        || kind == SyntaxKind.CLOSE_BRACE;
  }
}
