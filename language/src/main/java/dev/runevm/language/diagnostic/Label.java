package dev.runevm.language.diagnostic;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import java.util.Objects;

/**
 * A marked piece of a text and what is said about it.
 *
 * @param source the text
 * @param span the piece; may be empty, to point between two characters
 * @param text what is said about it; may be empty
 */
public record Label(Source source, Span span, String text) {
  /** Rejects null parts. */
  public Label {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }
}
