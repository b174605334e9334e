package dev.runevm.tck.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the cases of the corpus; its README says how they are written. */
final class CorpusFile {
  private static final String CASE = "//# ";
  private static final Path CORPUS = Path.of("corpus");

  private CorpusFile() {}

  /**
   * All cases, in the order of the file names; only those below a file or folder if the property
   * {@code rune.test.corpus} names one.
   */
  static List<CorpusCase> readAll() {
    Path selected = CORPUS.resolve(System.getProperty("rune.test.corpus", ""));
    try (Stream<Path> files = Files.walk(selected)) {
      return files
          .filter(file -> file.toString().endsWith(".rn"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CorpusCase> read(Path file) {
    List<CorpusCase> cases = new ArrayList<>();
    CaseReader reader = null;
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith(CASE)) {
          addTo(cases, reader);
          reader = new CaseReader(file, line.substring(CASE.length()));
        } else if (reader != null) {
          reader.line(line);
        } else if (!line.isBlank()) {
          throw new IllegalArgumentException(file + " does not begin with a case");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    addTo(cases, reader);
    return cases;
  }

  private static void addTo(List<CorpusCase> cases, CaseReader reader) {
    if (reader != null) {
      cases.add(reader.finish());
    }
  }

  /** Takes the lines of one case. */
  private static final class CaseReader {
    private final Path file;
    private final String title;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, StringBuilder> files = new LinkedHashMap<>();
    private final List<String> output = new ArrayList<>();
    private final List<String> compileErrors = new ArrayList<>();
    private boolean moreErrors;
    private final List<String> warnings = new ArrayList<>();
    private StringBuilder target = text;
    private Optional<String> value = Optional.empty();
    private Optional<String> error = Optional.empty();
    private Optional<String> errorMessage = Optional.empty();
    private Optional<String> help = Optional.empty();

    CaseReader(Path file, String title) {
      this.file = file;
      this.title = title;
    }

    void line(String line) {
      if (line.startsWith("//=")) {
        expectation(line.substring("//=".length()));
      } else {
        target.append(line).append('\n');
      }
    }

    private void expectation(String text) {
      int space = text.indexOf(' ');
      String key = space < 0 ? text : text.substring(0, space);
      String rest = space < 0 ? "" : text.substring(space + 1);
      switch (key) {
        case ">" -> value = Optional.of(rest);
        case "out" -> output.add(rest);
        case "error" -> error(rest);
        case "help" -> help = Optional.of(rest);
        case "compile" -> compileErrors.add(rest);
        case "refused" -> refused(rest);
        case "warning" -> warnings.add(rest);
        case "file" -> target = files.computeIfAbsent(rest, path -> new StringBuilder());
        default -> throw new IllegalArgumentException(file + ": unknown expectation //=" + text);
      }
    }

    private void refused(String code) {
      compileErrors.add(code);
      moreErrors = true;
    }

    private void error(String text) {
      int colon = text.indexOf(": ");
      error = Optional.of(colon < 0 ? text : text.substring(0, colon));
      errorMessage = colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 2));
    }

    CorpusCase finish() {
      if (nothingIsExpected()) {
        throw new IllegalArgumentException(file + ": nothing is expected of: " + title);
      }
      Map<String, String> contents = new LinkedHashMap<>();
      files.forEach((path, content) -> contents.put(path, content.toString()));
      return new CorpusCase(
          file,
          title,
          text.toString(),
          contents,
          value,
          List.copyOf(output),
          error,
          errorMessage,
          help,
          List.copyOf(compileErrors),
          moreErrors,
          List.copyOf(warnings));
    }

    private boolean nothingIsExpected() {
      return value.isEmpty()
          && error.isEmpty()
          && compileErrors.isEmpty()
          && output.isEmpty()
          && warnings.isEmpty();
    }
  }
}
