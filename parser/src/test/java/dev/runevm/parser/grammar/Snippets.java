package dev.runevm.parser.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts the tests of whole properties run over. */
final class Snippets {
  private static final Path MALFORMED = Path.of("src/test/resources/malformed");

  private Snippets() {}

  /** Every snippet of the golden files. */
  static List<String> golden() {
    return GoldenCase.all().stream().map(GoldenCase::source).toList();
  }

  /** The files that no parser accepts. */
  static List<Path> malformedFiles() {
    try (Stream<Path> files = Files.list(MALFORMED)) {
      return files.filter(f -> f.toString().endsWith(".rn")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
