package dev.runevm.parser.resolve;

import dev.runevm.language.source.Span;

/**
 * Whether the place that is being lowered can be reached.
 *
 * @param cause what always leaves before it; null if the place can be reached
 * @param panics whether a panic is certain before it, which counts as leaving for {@code let …
 *     else} but is no reason to warn
 */
record Flow(Span cause, boolean panics) {
  static final Flow OPEN = new Flow(null, false);

  /** Whether nothing after this place runs. */
  boolean ends() {
    return cause != null || panics;
  }

  /** After a choice between two ways. */
  Flow either(Flow other) {
    boolean both = cause != null && other.cause != null;
    return new Flow(both ? cause : null, ends() && other.ends());
  }

  /** After something that runs always, at a place where this held before. */
  Flow then(Flow next) {
    return new Flow(cause != null ? cause : next.cause, panics || next.panics);
  }
}
