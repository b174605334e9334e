package dev.runevm.launcher.doc.model;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import java.util.Optional;

/**
 * What is written about an item.
 *
 * @param markdown the text; empty if there is none
 * @param place where it is written, if that is in a program
 */
public record Documentation(String markdown, Optional<Place> place) {
  /** Of an item about which nothing is written. */
  public static final Documentation NONE = new Documentation("", Optional.empty());

  /** A part of a source text. */
  public record Place(Source source, Span span) {
    /** The line that it begins on, from 1. */
    public int line() {
      return source.lineColumn(span.start()).line();
    }
  }

  /** Documentation of something native. */
  public static Documentation of(String markdown) {
    return new Documentation(markdown, Optional.empty());
  }
}
