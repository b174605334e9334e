package dev.runevm.tck.corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.runevm.language.library.LibraryItem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the documentation shows is true: its examples run, and those that assert hold. */
final class DocumentationTest {
  private static final Path LIBRARY = Path.of("library", "reference");

  private final CaseRunner runner = new CaseRunner(ExecutionPath.SOURCE);

  @TestFactory
  Stream<DynamicTest> examplesOfTheReadme() {
    return tests(MarkdownExamples.read("README.md"));
  }

  @TestFactory
  Stream<DynamicTest> examplesOfNativeFunctions() {
    return tests(
        CaseRunner.documentedLibrary().items().stream()
            .filter(LibraryItem.Function.class::isInstance)
            .map(LibraryItem.Function.class::cast)
            .filter(function -> !function.example().isEmpty())
            .map(each -> MarkdownExamples.example(LIBRARY, each.path(), each.example()))
            .toList());
  }

  private Stream<DynamicTest> tests(List<CorpusCase> examples) {
    assertFalse(examples.isEmpty());
    return examples.stream()
        .map(example -> dynamicTest(example.title(), () -> runWithoutError(example)));
  }

  private void runWithoutError(CorpusCase example) throws Exception {
    String result = runner.result(example);
    assertTrue(
        !result.startsWith("Err(") && !result.equals("None"),
        () -> "the script ended with " + result);
  }
}
