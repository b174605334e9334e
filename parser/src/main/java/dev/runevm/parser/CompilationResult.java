package dev.runevm.parser;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.unit.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What came of compiling a program.
 *
 * @param unit the unit; present exactly if there are no errors
 * @param diagnostics errors and warnings in the order in which they were found
 */
public record CompilationResult(Optional<Unit> unit, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public CompilationResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether there is no unit. */
  public boolean hasErrors() {
    return unit.isEmpty();
  }
}
