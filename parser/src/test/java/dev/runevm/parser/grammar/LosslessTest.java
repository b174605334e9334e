package dev.runevm.parser.grammar;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every character of every text is in its tree, also of texts that stop in the middle. */
final class LosslessTest {
  /** Of longer texts, not every prefix is tried. */
  private static final int PREFIXES = 60;

  @TestFactory
  Stream<DynamicTest> wholeSnippets() {
    return overAll(TreeChecks::parseAndView);
  }

  @TestFactory
  Stream<DynamicTest> prefixes() {
    return overAll(LosslessTest::checkPrefixes);
  }

  private static void checkPrefixes(String text) {
    int step = 1 + text.length() / PREFIXES;
    for (int end = 0; end < text.length(); end += step) {
      TreeChecks.parse(text.substring(0, end));
    }
  }

  private static Stream<DynamicTest> overAll(Consumer<String> check) {
    return GoldenCase.all().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.file().getFileName() + ": " + c.title(), () -> check.accept(c.source())));
  }
}
