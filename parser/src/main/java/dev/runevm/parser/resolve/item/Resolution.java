package dev.runevm.parser.resolve.item;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import java.util.Optional;

/**
 * What became of a path. A problem with a meaning is an error that need not hide other errors, such
 * as a private item.
 *
 * @param meaning what the path stands for
 * @param problem why it may not, or cannot, be used
 */
public record Resolution(Optional<Meaning> meaning, Optional<Diagnostic> problem) {
  static Resolution of(Meaning meaning) {
    return new Resolution(Optional.of(meaning), Optional.empty());
  }

  static Resolution failed(Diagnostic problem) {
    return new Resolution(Optional.empty(), Optional.of(problem));
  }

  Resolution withProblem(Diagnostic more) {
    return new Resolution(meaning, Optional.of(problem.orElse(more)));
  }

  /** Whether nothing is wrong but that no such item exists. */
  public boolean isMissing() {
    return meaning.isEmpty()
        && problem.map(Diagnostic::code).filter(c -> c == Code.MISSING_ITEM).isPresent();
  }
}
