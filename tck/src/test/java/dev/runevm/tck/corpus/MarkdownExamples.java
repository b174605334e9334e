package dev.runevm.tck.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programs in the documents for people: the blocks of code in Rune. */
final class MarkdownExamples {
  private static final Path ROOT = Path.of("..");
  private static final String BEGIN = "```rune";
  private static final String END = "```";

  private MarkdownExamples() {}

  /** The blocks of a document, in order, each as a program that must run without an error. */
  static List<CorpusCase> read(String document) {
    Path path = ROOT.resolve(document);
    List<CorpusCase> examples = new ArrayList<>();
    StringBuilder block = null;
    int number = 0;
    for (String line : lines(path)) {
      number++;
      if (block == null) {
        block = line.equals(BEGIN) ? new StringBuilder() : null;
      } else if (line.equals(END)) {
        examples.add(example(path, "the block before line " + number, block.toString()));
        block = null;
      } else {
        block.append(line).append('\n');
      }
    }
    return examples;
  }

  /** A program of which nothing is expected but that it runs without an error. */
  static CorpusCase example(Path document, String title, String text) {
    return new CorpusCase(
        document,
        title,
        text,
        Map.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        List.of());
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
