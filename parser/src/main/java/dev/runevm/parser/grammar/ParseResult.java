package dev.runevm.parser.grammar;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.parser.ast.File;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.List;

/**
 * A parsed source.
 *
 * @param file the program as far as it could be read
 * @param diagnostics what is wrong with it, in the order of the text
 */
public record ParseResult(File file, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public ParseResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The root of the lossless tree. */
  public SyntaxNode root() {
    return file.syntax();
  }

  /** Whether the program must not be compiled. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
