package dev.runevm.parser.ast;

import dev.runevm.language.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What a literal was decoded to, or why it could not be.
 *
 * <p>The parser decodes every literal it builds and has reported the diagnostics already; later
 * stages only need the value.
 *
 * @param value present exactly if there are no diagnostics
 * @param diagnostics what is wrong with the literal
 */
public record Decoded<T>(Optional<T> value, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public Decoded {
    diagnostics = List.copyOf(diagnostics);
  }

  static <T> Decoded<T> of(T value, List<Diagnostic> diagnostics) {
    return diagnostics.isEmpty()
        ? new Decoded<>(Optional.of(value), List.of())
        : new Decoded<>(Optional.empty(), diagnostics);
  }

  static <T> Decoded<T> failed(Diagnostic diagnostic) {
    return new Decoded<>(Optional.empty(), List.of(diagnostic));
  }
}
