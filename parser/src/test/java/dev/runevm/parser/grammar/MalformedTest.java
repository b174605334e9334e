package dev.runevm.parser.grammar;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sources that nobody should accept: each gives an error, none an exception or a hang. */
final class MalformedTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  @TestFactory
  Stream<DynamicTest> everyFileHasAnError() {
    return Snippets.malformedFiles().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        assertTimeoutPreemptively(
                            LIMIT,
                            () ->
                                assertTrue(
                                    TreeChecks.parseAndView(Snippets.read(file)).hasErrors()))));
  }

  @Test
  void thereAreAtLeastAHundred() {
    assertFalse(Snippets.malformedFiles().size() < 100);
  }
}
