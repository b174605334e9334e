package dev.runevm.parser.grammar;

import dev.runevm.language.diagnostic.Diagnostic;
import java.util.List;

/**
 * What the tokens of a macro call were read as.
 *
 * @param value what was read, as far as it could be
 * @param diagnostics what is wrong with it
 */
public record Parsed<T>(T value, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public Parsed {
    diagnostics = List.copyOf(diagnostics);
  }
}
