package dev.runevm.parser.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Resolved programs and diagnostics as the files in {@code resources/resolve} state them. With
 * {@code -Drune.golden=update} the files are rewritten; read the difference before keeping it.
 */
final class ResolveTest {
  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    if ("update".equals(System.getProperty("rune.golden"))) {
      update();
    }
    return ResolveCase.all().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.file().getFileName() + ": " + c.title(),
                    () -> assertEquals(c.expected(), c.actual())));
  }

  private static void update() throws IOException {
    for (Path file : ResolveCase.files()) {
      Files.writeString(
          file,
          ResolveCase.of(file).stream().map(ResolveCase::updated).collect(Collectors.joining()));
    }
  }
}
