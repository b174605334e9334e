package dev.runevm.parser.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The tree and the diagnostics of every rule of the grammar, as the files in {@code
 * resources/grammar} state them. With {@code -Drune.golden=update} the files are rewritten; read
 * the difference before keeping it.
 */
final class GoldenTest {
  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    if ("update".equals(System.getProperty("rune.golden"))) {
      update();
    }
    return GoldenCase.all().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.file().getFileName() + ": " + c.title(),
                    () -> assertEquals(c.expected(), c.actual())));
  }

  private static void update() throws IOException {
    for (Path file : GoldenCase.files()) {
      Files.writeString(
          file,
          GoldenCase.of(file).stream().map(GoldenCase::updated).collect(Collectors.joining()));
    }
  }
}
