package dev.runevm.tck.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.UnitWriter;
import dev.runevm.parser.CompilationResult;
import dev.runevm.parser.format.FormatResult;
import dev.runevm.parser.format.Formatter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The formatter over every program there is: what it writes it leaves alone, it loses no token and
 * no comment, and the unit without debug information stays the same. Then the same for the program
 * with random blanks and comments.
 */
final class FormattingTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final Path LIBRARY = Path.of("library", "reference");
  private static final int ROUNDS = Integer.getInteger("rune.test.format.rounds", 3);

  /** The number of its line is what {@code line!()} gives, so formatting changes that. */
  private static final String DEPENDS_ON_LAYOUT = "line!()";

  private static final List<String> COMMENTS =
      List.of(" // c\n", "\n// c\n", " /* c */ ", "\n/* c */\n", "/* c\n * d */");

  @TestFactory
  Stream<DynamicTest> corpus() {
    return tests(CorpusFile.readAll());
  }

  /** One comment more, at each place of each program. */
  @TestFactory
  Stream<DynamicTest> commentsAnywhere() {
    List<CorpusCase> programs =
        CorpusFile.readAll().stream().filter(each -> Layouts.isWellFormed(each.text())).toList();
    return IntStream.range(0, programs.size())
        .mapToObj(
            i -> {
              CorpusCase program = programs.get(i);
              String comment = COMMENTS.get(i % COMMENTS.size());
              return dynamicTest(
                  program.toString(),
                  () -> Layouts.commented(program.text(), comment).forEach(FormattingTest::kept));
            });
  }

  @TestFactory
  Stream<DynamicTest> readme() {
    return tests(MarkdownExamples.read("README.md"));
  }

  @TestFactory
  Stream<DynamicTest> documentation() {
    return tests(
        CaseRunner.documentedLibrary().items().stream()
            .filter(LibraryItem.Function.class::isInstance)
            .map(LibraryItem.Function.class::cast)
            .filter(function -> !function.example().isEmpty())
            .map(each -> MarkdownExamples.example(LIBRARY, each.path(), each.example()))
            .toList());
  }

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    return tests(exampleFiles());
  }

  @TestFactory
  Stream<DynamicTest> examplesAreFormatted() throws IOException {
    return exampleFiles().stream()
        .map(
            each ->
                dynamicTest(each.title(), () -> assertEquals(format(each.text()), each.text())));
  }

  private static List<CorpusCase> exampleFiles() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".rn"))
          .sorted()
          .map(FormattingTest::example)
          .toList();
    }
  }

  private static CorpusCase example(Path file) {
    try {
      return MarkdownExamples.example(file, file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<DynamicTest> tests(List<CorpusCase> programs) {
    assertFalse(programs.isEmpty());
    return programs.stream()
        .filter(program -> !program.text().contains(DEPENDS_ON_LAYOUT))
        .map(program -> dynamicTest(program.toString(), () -> check(program)));
  }

  private static void check(CorpusCase program) {
    if (!Layouts.isWellFormed(program.text())) {
      FormatResult result = Formatter.format(Source.of("bad.rn", program.text()));
      assertTrue(result.text().isEmpty());
      assertFalse(result.diagnostics().isEmpty());
      return;
    }
    checkLayout(program, program);
    Random random = new Random(program.text().hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      int comments = round * 5;
      checkLayout(program, with(program, text -> Layouts.scrambled(text, random, comments)));
    }
  }

  private static void checkLayout(CorpusCase program, CorpusCase layout) {
    CorpusCase formatted = with(layout, FormattingTest::format);
    String text = kept(layout.text());
    CompilationResult expected = CaseRunner.compiled(program);
    CompilationResult actual = CaseRunner.compiled(formatted);
    assertEquals(CaseRunner.errors(expected), CaseRunner.errors(actual), () -> text);
    expected
        .unit()
        .ifPresent(
            unit ->
                assertArrayEquals(
                    UnitWriter.writeStripped(unit),
                    UnitWriter.writeStripped(actual.unit().orElseThrow()),
                    () -> "another program:\n" + text));
  }

  /** The formatted text, which has the same tokens and comments and stays as it is. */
  private static String kept(String layout) {
    String text = format(layout);
    assertEquals(text, format(text), () -> "not stable; it was made of\n" + layout);
    assertEquals(Layouts.comments(layout), Layouts.comments(text), layout);
    assertEquals(Layouts.tokens(layout), Layouts.tokens(text), layout);
    return text;
  }

  private static String format(String text) {
    FormatResult result = Formatter.format(Source.of("text.rn", text));
    return result.text().orElseThrow(() -> new AssertionError(result.diagnostics() + "\n" + text));
  }

  /** The program with all its well-formed files changed. */
  private static CorpusCase with(CorpusCase program, UnaryOperator<String> change) {
    Map<String, String> files = new LinkedHashMap<>();
    program.files().forEach((path, text) -> files.put(path, changed(text, change)));
    return program.withTexts(change.apply(program.text()), files);
  }

  private static String changed(String text, UnaryOperator<String> change) {
    return Layouts.isWellFormed(text) ? change.apply(text) : text;
  }
}
