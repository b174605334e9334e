package dev.runevm.parser;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the resolver makes of a text, in which lines {@code //# file name} begin further files.
 *
 * @param program the printed program; empty if there are errors or it is not wanted
 * @param diagnostics what was said about it
 */
public record ResolvedText(String program, List<Diagnostic> diagnostics) {
  private static final String FILE = "//# file ";

  /** Resolves a text. */
  public static ResolvedText of(String text, boolean print) {
    Map<String, String> files = new LinkedHashMap<>();
    StringBuilder root = new StringBuilder();
    StringBuilder current = root;
    String name = "";
    for (String line : text.split("\n", -1)) {
      if (line.startsWith(FILE)) {
        files.put(name, current.toString());
        name = line.substring(FILE.length()).strip();
        current = new StringBuilder();
      } else {
        current.append(line).append('\n');
      }
    }
    files.put(name, current.toString());
    Source source = Source.of("main.rn", "main.rn", files.get(""));
    Compiler.Resolved resolved =
        Compiler.resolve(
            source,
            SourceLoader.files(path -> Optional.ofNullable(files.get(path))),
            TestLibrary.create(),
            CompileOptions.DEFAULT);
    String printed = print ? resolved.program().map(ProgramPrinter::print).orElse("") : "";
    return new ResolvedText(printed, resolved.diagnostics());
  }
}
