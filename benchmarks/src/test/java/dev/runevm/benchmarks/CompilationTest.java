package dev.runevm.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Graal compiler compiles every function of the measured programs, and has nothing to warn of:
 * no call that it could not see through, no type that it did not know.
 */
final class CompilationTest {
  private static final Path PROGRAMS =
      Path.of(System.getProperty("basedir", "."), "programs", "rune");
  private static final int ITERATIONS = 4;

  static List<String> programs() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      return files
          .map(file -> file.getFileName().toString().replace(".rn", ""))
          .filter(name -> !name.startsWith("hello"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void compilesWithoutWarnings(String name) throws IOException {
    String program = Files.readString(PROGRAMS.resolve(name + ".rn"));
    List<String> warnings = Compilation.warnings(name, Compilation.shortened(program), ITERATIONS);
    assertEquals(List.of(), warnings);
  }
}
