package dev.runevm.launcher.benchmarking;

import dev.runevm.language.diagnostic.JsonString;
import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.stdlib.host.TomlFile;
import dev.runevm.stdlib.host.TomlFile.InvalidTomlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The results of an earlier run, kept in a file (TOML) to be compared with. */
final class Baseline {
  private static final Set<String> TABLES = Set.of("benchmark");
  private static final Set<String> KEYS = Set.of("file", "name", "median", "spread");

  private record Key(String file, String name) {}

  private final Map<Key, Comparison.Earlier> earlier = new HashMap<>();

  private Baseline() {}

  /** No earlier run at all. */
  static Baseline none() {
    return new Baseline();
  }

  /** Reads the file of an earlier run. */
  static Baseline read(Path path) throws CommandFailure {
    Baseline baseline = new Baseline();
    try {
      TomlFile file = TomlFile.read(path);
      file.requireKeys(TABLES);
      for (TomlFile table : file.tables("benchmark")) {
        table.requireKeys(KEYS);
        Key key = new Key(required(table, "file"), required(table, "name"));
        baseline.earlier.put(
            key, new Comparison.Earlier(time(table, "median"), time(table, "spread")));
      }
    } catch (InvalidTomlException e) {
      throw CommandFailure.usage(e.getMessage());
    }
    return baseline;
  }

  private static String required(TomlFile table, String key) throws InvalidTomlException {
    return table.text(key).orElseThrow(() -> missing(table, key));
  }

  private static double time(TomlFile table, String key) throws InvalidTomlException {
    double time = table.real(key).orElseThrow(() -> missing(table, key));
    if (!(time >= 0 && time < Double.MAX_VALUE)) {
      throw table.problem(key, "`" + key + "` must be a time in nanoseconds");
    }
    return time;
  }

  private static InvalidTomlException missing(TomlFile table, String key) {
    return table.problem("a benchmark has no `" + key + "`");
  }

  /** What is known about a benchmark. */
  Optional<Comparison.Earlier> find(Benchmark benchmark) {
    return Optional.ofNullable(earlier.get(new Key(benchmark.file(), benchmark.path())));
  }

  /** Writes results for a later run; what failed is left out. */
  static void write(Path path, List<BenchmarkResult> results) throws CommandFailure {
    StringBuilder text =
        new StringBuilder("# Written by rune bench --save; times in nanoseconds.\n");
    for (BenchmarkResult result : results) {
      result.statistics().ifPresent(statistics -> append(text, result.benchmark(), statistics));
    }
    try {
      Files.writeString(path, text);
    } catch (IOException e) {
      throw CommandFailure.usage(path + " cannot be written: " + e.getMessage() + ".");
    }
  }

  private static void append(StringBuilder text, Benchmark benchmark, Statistics statistics) {
    text.append(
        String.format(
            Locale.ROOT,
            "\n[[benchmark]]\nfile = %s\nname = %s\nmedian = %.3f\nspread = %.3f\n",
            JsonString.of(benchmark.file()),
            JsonString.of(benchmark.path()),
            statistics.median(),
            statistics.spread()));
  }
}
