package dev.runevm.parser.ast;

import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxToken;

/**
 * A name where it is written.
 *
 * @param text the name; empty where the text lacks it
 * @param span where it stands
 */
public record Name(String text, Span span) {
  /** The name a token spells. */
  static Name of(SyntaxToken token) {
    return new Name(token.text(), token.span());
  }

  /** Whether the text lacks the name; then the parser has reported it. */
  public boolean isMissing() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text;
  }
}
