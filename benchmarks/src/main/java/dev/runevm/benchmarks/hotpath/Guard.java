package dev.runevm.benchmarks.hotpath;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Compares the ratios of the hot paths to Java with those in a file, and fails when one has become
 * worse. What looks worse is measured again before it is believed. {@code benchmarks/guard} starts
 * it.
 */
public final class Guard {
  private static final int ATTEMPTS = 3;

  /** With JMH: more than this is no noise. */
  private static final double TOLERANCE = 1.25;

  /** In one JVM, for seconds, on any machine: only what is not compiled is that much slower. */
  private static final double SHORT_TOLERANCE = 3;

  private static final String HELP = "; record them with benchmarks/guard --record";

  private Guard() {}

  /** The file with the ratios, then {@code --short} or {@code --record} or nothing. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Path file = Path.of(arguments[0]);
    String mode = arguments.length > 1 ? arguments[1] : "";
    switch (mode) {
      case "" -> System.exit(check(file, false) ? 0 : 1);
      case "--short" -> System.exit(check(file, true) ? 0 : 1);
      case "--record" -> withJmh(Twin.titles()).write(file);
      default -> fail("there is no option " + mode + "; there are --short, --record");
    }
  }

  private static void fail(String why) {
    System.err.println("guard: " + why);
    System.exit(2);
  }

  /** The ratios to compare with; ends the program if there is not one for each hot path. */
  private static Ratios recorded(Path file) {
    Ratios recorded = new Ratios(Map.of());
    try {
      recorded = Ratios.read(file);
    } catch (NoSuchFileException e) {
      fail("there is no file " + file + HELP);
    } catch (IOException e) {
      fail(e.getMessage() + HELP);
    }
    List<String> missing = recorded.missing(Twin.titles());
    if (!missing.isEmpty()) {
      fail("nothing is recorded of " + String.join(", ", missing) + HELP);
    }
    return recorded;
  }

  private static boolean check(Path file, boolean brief) throws RunnerException {
    Ratios recorded = recorded(file);
    double tolerance = brief ? SHORT_TOLERANCE : TOLERANCE;
    Ratios best = measure(Twin.titles(), brief);
    for (int i = 1; i < ATTEMPTS && !best.worseThan(recorded, tolerance).isEmpty(); i++) {
      best = best.best(measure(best.worseThan(recorded, tolerance), brief));
    }
    List<String> worse = best.worseThan(recorded, tolerance);
    print(best, recorded, worse);
    return worse.isEmpty();
  }

  private static void print(Ratios now, Ratios recorded, List<String> worse) {
    for (Map.Entry<String, Double> each : now.values().entrySet()) {
      String title = each.getKey();
      System.out.printf(
          "%-20s %6s (recorded: %s)%s%n",
          title,
          Ratios.text(each.getValue()),
          Ratios.text(recorded.values().get(title)),
          worse.contains(title) ? "  WORSE" : "");
    }
  }

  private static Ratios measure(List<String> titles, boolean brief) throws RunnerException {
    return brief ? ShortRun.measure(titles) : withJmh(titles);
  }

  private static Ratios withJmh(List<String> titles) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(HotPath.class.getName())
            .param("path", titles.toArray(new String[0]))
            .verbosity(VerboseMode.NORMAL)
            .shouldFailOnError(true)
            .build();
    return ratios(new Runner(options).run());
  }

  private static Ratios ratios(Collection<RunResult> results) {
    Map<String, Double> rune = new TreeMap<>();
    Map<String, Double> java = new HashMap<>();
    for (RunResult result : results) {
      boolean isJava = result.getParams().getBenchmark().endsWith(".java");
      double score = result.getPrimaryResult().getScore();
      (isJava ? java : rune).put(result.getParams().getParam("path"), score);
    }
    rune.replaceAll((title, score) -> score / java.get(title));
    return new Ratios(rune);
  }
}
