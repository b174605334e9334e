package dev.runevm.launcher.benchmarking;

import dev.runevm.language.diagnostic.JsonString;
import dev.runevm.launcher.console.Paint;
import dev.runevm.launcher.console.TimeText;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Tells about benchmarks while they run, to people or to programs. */
final class BenchmarkReport {
  private static final String COLUMNS = "%11s%11s%11s%11s%11s%13s";

  private final PrintStream out;
  private final boolean color;
  private final boolean json;
  private final int width;
  private String file = "";

  /**
   * A report.
   *
   * @param json whether it is for programs: one object on one line for each benchmark
   * @param all the benchmarks that will be told about
   */
  BenchmarkReport(PrintStream out, boolean color, boolean json, List<Benchmark> all) {
    this.out = out;
    this.color = color;
    this.json = json;
    this.width = all.stream().mapToInt(each -> Math.max(24, each.path().length())).max().orElse(0);
  }

  /** A benchmark is done. */
  void result(BenchmarkResult result) {
    if (json) {
      out.println(json(result));
    } else {
      heading(result.benchmark().file());
      out.println(line(result));
      if (result.isFailure()) {
        out.print(result.problem());
      }
    }
    out.flush();
  }

  private void heading(String next) {
    if (!next.equals(file)) {
      out.println(file.isEmpty() ? next : "\n" + next);
      String titles =
          String.format(COLUMNS, "median", "mean", "deviation", "min", "max", "per second");
      out.println(Paint.DIM.on("  " + padded("") + titles, color));
      file = next;
    }
  }

  private String line(BenchmarkResult result) {
    String name = "  " + padded(result.benchmark().path());
    if (result.statistics().isEmpty()) {
      return name + "  " + Paint.RED.on("FAILED", color);
    }
    Statistics statistics = result.statistics().get();
    String numbers =
        String.format(
            Locale.ROOT,
            COLUMNS,
            TimeText.of(statistics.median()),
            TimeText.of(statistics.mean()),
            TimeText.of(statistics.deviation()),
            TimeText.of(statistics.least()),
            TimeText.of(statistics.most()),
            String.format(Locale.ROOT, "%,.0f", statistics.perSecond()));
    return name + numbers + outliers(statistics) + result.before().map(this::compared).orElse("");
  }

  private static String outliers(Statistics statistics) {
    return statistics.outliers() == 0
        ? ""
        : "  " + statistics.outliers() + " of " + statistics.samples() + " outliers";
  }

  private String compared(Comparison comparison) {
    return "  "
        + switch (comparison.verdict()) {
          case FASTER -> Paint.GREEN.on(comparison.toString(), color);
          case SLOWER -> Paint.RED.on(comparison.toString(), color);
          case SAME -> comparison.toString();
        };
  }

  private String padded(String name) {
    return name + " ".repeat(Math.max(0, width - name.length()));
  }

  /** The object for programs; times are in nanoseconds. */
  private static String json(BenchmarkResult result) {
    StringBuilder text = new StringBuilder("{");
    text.append(identity(result.benchmark()));
    if (result.statistics().isPresent()) {
      Statistics s = result.statistics().get();
      text.append(
          String.format(
              Locale.ROOT,
              ",\"median\":%.3f,\"mean\":%.3f,\"deviation\":%.3f,\"spread\":%.3f,"
                  + "\"min\":%.3f,\"max\":%.3f,\"samples\":%d,\"calls\":%d,\"outliers\":%d",
              s.median(),
              s.mean(),
              s.deviation(),
              s.spread(),
              s.least(),
              s.most(),
              s.samples(),
              s.calls(),
              s.outliers()));
    } else {
      text.append(",\"problem\":").append(JsonString.of(Paint.remove(result.problem())));
    }
    if (result.before().isPresent()) {
      Comparison comparison = result.before().get();
      text.append(String.format(Locale.ROOT, ",\"change\":%.4f", comparison.change()))
          .append(",\"verdict\":")
          .append(JsonString.of(comparison.verdict().word()));
    }
    return text.append('}').toString();
  }

  /** The members that say which benchmark it is. */
  static String identity(Benchmark benchmark) {
    return "\"file\":"
        + JsonString.of(benchmark.file())
        + ",\"name\":"
        + JsonString.of(benchmark.path());
  }
}
