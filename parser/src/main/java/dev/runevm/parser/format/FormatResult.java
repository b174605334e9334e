package dev.runevm.parser.format;

import dev.runevm.language.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What became of a text that was to be formatted.
 *
 * @param text the formatted text; absent if and only if there is an error among the diagnostics
 * @param diagnostics what is wrong with the syntax, in the order of the text
 */
public record FormatResult(Optional<String> text, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public FormatResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
