package dev.runevm.benchmarks.hotpath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many times as long each hot path takes in Rune as in Java. A file of them, line by line. */
record Ratios(Map<String, Double> values) {
  private static final String COMMENT = "#";
  private static final Pattern RATIO = Pattern.compile("(\\w+) (\\d+\\.\\d+)");

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read or a line of it is no ratio
   */
  static Ratios read(Path file) throws IOException {
    Map<String, Double> values = new TreeMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.startsWith(COMMENT)) {
        Matcher ratio = RATIO.matcher(line);
        if (!ratio.matches()) {
          throw new IOException("line %d of %s is no ratio: %s".formatted(number, file, line));
        }
        values.put(ratio.group(1), Double.valueOf(ratio.group(2)));
      }
    }
    return new Ratios(values);
  }

  /** Those of these titles that have no ratio. */
  List<String> missing(List<String> titles) {
    return titles.stream().filter(title -> !values.containsKey(title)).toList();
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

  /** What is more than so many times as slow here as it was. */
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
