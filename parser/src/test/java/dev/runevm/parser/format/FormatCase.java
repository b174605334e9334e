package dev.runevm.parser.format;

import dev.runevm.language.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text and how it is formatted, from a file of such cases.
 *
 * <pre>
 * === title
 * the text
 * ---
 * the formatted text; a single {@code =} if it is the same
 * </pre>
 *
 * @param file the file the case stands in
 * @param title what the case shows
 * @param text the text
 * @param expected the formatted text
 */
record FormatCase(Path file, String title, String text, String expected) {
  private static final Path FOLDER = Path.of("src/test/resources/format");
  private static final String SAME = "=\n";

  /** All files with cases. */
  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cases of a file. */
  static List<FormatCase> of(Path file) {
    try {
      List<FormatCase> cases = new ArrayList<>();
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

  private static FormatCase parse(Path file, String part) {
    int line = part.indexOf('\n');
    int divider = part.indexOf("\n---\n", line);
    String text = part.substring(line + 1, divider < 0 ? part.length() : divider + 1);
    String expected = divider < 0 ? "" : part.substring(divider + 5).stripTrailing() + "\n";
    String title = part.substring("=== ".length(), line);
    return new FormatCase(file, title, text, expected.equals(SAME) ? text : expected);
  }

  /** The text as it is really formatted. */
  String actual() {
    FormatResult result = Formatter.format(Source.of("case.rn", text));
    return result.text().orElseThrow(() -> new AssertionError(result.diagnostics().toString()));
  }

  /** The case as it should stand in its file. */
  String updated() {
    String actual = actual();
    String result = actual.equals(text) ? SAME : actual;
    return "=== " + title + "\n" + text + "---\n" + result + "\n";
  }
}
