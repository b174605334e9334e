package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Label;
import dev.runevm.language.source.Source;
import dev.runevm.parser.ResolvedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program and what the resolver makes of it, from a file of such cases.
 *
 * <pre>
 * === title
 * the program
 * ---
 * (its functions, if it has no errors and the file's name begins with "program")
 * ! Kind 1:2-1:5 message | label | help: …
 * ? Kind …
 * </pre>
 *
 * @param file the file the case stands in
 * @param title what the case shows
 * @param source the program
 * @param expected what is made of it
 */
record ResolveCase(Path file, String title, String source, String expected) {
  private static final Path FOLDER = Path.of("src/test/resources/resolve");

  static List<ResolveCase> all() {
    return files().stream().flatMap(file -> of(file).stream()).toList();
  }

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<ResolveCase> of(Path file) {
    try {
      List<ResolveCase> cases = new ArrayList<>();
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

  private static ResolveCase parse(Path file, String text) {
    int line = text.indexOf('\n');
    String title = text.substring("=== ".length(), line);
    int divider = text.indexOf("\n---\n", line);
    String source = text.substring(line + 1, divider < 0 ? text.length() : divider);
    String expected = divider < 0 ? "" : text.substring(divider + 5);
    return new ResolveCase(file, title, source.strip(), expected.strip());
  }

  String actual() {
    boolean print = file.getFileName().toString().startsWith("program");
    ResolvedText resolved = ResolvedText.of(source, print);
    StringBuilder out = new StringBuilder(resolved.program());
    for (Diagnostic diagnostic : resolved.diagnostics()) {
      out.append(out.isEmpty() ? "" : "\n").append(describe(diagnostic));
    }
    return out.toString().strip();
  }

  private static String describe(Diagnostic d) {
    StringBuilder out = new StringBuilder(d.isError() ? "! " : "? ");
    out.append(d.code().kind()).append(' ').append(place(d.source(), d.primary()));
    out.append(' ').append(d.message());
    if (!d.primary().text().isEmpty()) {
      out.append(" | ").append(d.primary().text());
    }
    for (Label label : d.secondary()) {
      out.append(" | at ").append(place(label.source(), label)).append(' ').append(label.text());
    }
    d.help().forEach(help -> out.append(" | help: ").append(help));
    d.notes().forEach(note -> out.append(" | note: ").append(note));
    return out.toString();
  }

  private static String place(Source source, Label label) {
    return source.lineColumn(label.span().start())
        + " `"
        + source.slice(label.span()).lines().findFirst().orElse("")
        + "`";
  }

  /** The case as it should stand in its file. */
  String updated() {
    return "=== " + title + "\n" + source + "\n---\n" + actual() + "\n\n";
  }
}
