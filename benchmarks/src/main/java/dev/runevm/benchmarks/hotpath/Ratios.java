package dev.runevm.benchmarks.hotpath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many times as long each hot path takes in Rune as in Java. A file of them, line by line. */
record Ratios(Map<String, Double> values) {
  private static final String COMMENT = "#";

  static Ratios read(Path file) throws IOException {
    Map<String, Double> values = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith(COMMENT)) {
        String[] words = line.split(" ");
        values.put(words[0], Double.valueOf(words[1]));
      }
    }
    return new Ratios(values);
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(COMMENT + " Time in Rune / time in Java of each hot path; written by");
    lines.add(COMMENT + " benchmarks/guard --record");
    values.forEach((title, ratio) -> lines.add(title + " " + text(ratio)));
    Files.write(file, lines);
  }

  static String text(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }

  /** What is more than so many times as slow here as it was; of what is new nothing is known. */
  List<String> worseThan(Ratios recorded, double factor) {
    return values.keySet().stream()
        .filter(recorded.values::containsKey)
        .filter(title -> values.get(title) > recorded.values.get(title) * factor)
        .toList();
  }

  /** The smaller of both, for each that is in both; the others as they are. */
  Ratios best(Ratios other) {
    Map<String, Double> best = new TreeMap<>(values);
    other.values.forEach((title, ratio) -> best.merge(title, ratio, Math::min));
    return new Ratios(best);
  }
}
