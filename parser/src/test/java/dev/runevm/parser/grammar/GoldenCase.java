package dev.runevm.parser.grammar;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Source;
import dev.runevm.parser.syntax.TreeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A snippet and what the parser makes of it, from a file of such cases.
 *
 * <pre>
 * === title
 * the source
 * ---
 * (the tree, one line for each statement)
 * ! Kind 1:2 message
 * </pre>
 *
 * @param file the file the case stands in
 * @param title what the case shows
 * @param source the snippet
 * @param expected its tree, then its diagnostics
 */
record GoldenCase(Path file, String title, String source, String expected) {
  private static final Path FOLDER = Path.of("src/test/resources/grammar");

  /** All cases of all files. */
  static List<GoldenCase> all() {
    return files().stream().flatMap(file -> of(file).stream()).toList();
  }

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<GoldenCase> of(Path file) {
    try {
      List<GoldenCase> cases = new ArrayList<>();
      for (String part : Files.readString(file).split("(?m)^(?==== )")) {
        if (part.startsWith("=== ")) {
          cases.add(parse(file, part));
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldenCase parse(Path file, String text) {
    int line = text.indexOf('\n');
    String title = text.substring("=== ".length(), line);
    int divider = text.indexOf("\n---\n", line);
    String source = text.substring(line + 1, divider < 0 ? text.length() : divider);
    String expected = divider < 0 ? "" : text.substring(divider + 5);
    return new GoldenCase(file, title, source.stripTrailing(), expected.strip());
  }

  /** What the parser really makes of the snippet. */
  String actual() {
    ParseResult result = Parser.parse(Source.of("case", source));
    StringBuilder out = new StringBuilder();
    result.root().childNodes().forEach(node -> out.append(TreeText.of(node)).append('\n'));
    result.diagnostics().forEach(d -> out.append(describe(d)).append('\n'));
    return out.toString().strip();
  }

  private static String describe(Diagnostic d) {
    return (d.isError() ? "! " : "? ")
        + d.code().kind()
        + " "
        + d.source().lineColumn(d.span().start())
        + " "
        + d.message();
  }

  /** The case as it should stand in its file. */
  String updated() {
    return "=== " + title + "\n" + source + "\n---\n" + actual() + "\n\n";
  }
}
