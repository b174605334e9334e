package dev.runevm.benchmarks.peers;

import dev.runevm.benchmarks.peers.Job.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How much slower than Java each engine is: a dot for each program on a logarithmic scale, and a
 * bar for the geometric mean. Readable on light and on dark pages.
 */
final class Plot {
  private static final int WIDTH = 760;
  private static final int LEFT = 150;
  private static final int RIGHT = 50;
  private static final int TOP = 34;
  private static final int ROW = 26;
  private static final double[] TICKS = {0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500};

  private final Results results;
  private final List<Engine> engines;
  private final double lowest;
  private final double highest;

  private Plot(Results results) {
    this.results = results;
    engines = new ArrayList<>(results.engines(Kind.PEAK));
    engines.removeIf(engine -> engine.id().equals(Plan.YARDSTICK));
    engines.sort(Comparator.comparingDouble(engine -> mean(engine)));
    double[] all = engines.stream().flatMap(e -> ratios(e).stream()).mapToDouble(r -> r).toArray();
    lowest = Math.min(TICKS[0], java.util.Arrays.stream(all).min().orElse(1));
    highest = Math.max(TICKS[4], java.util.Arrays.stream(all).max().orElse(1) * 1.1);
  }

  static String of(Results results) {
    return new Plot(results).svg();
  }

  private String svg() {
    int bottom = TOP + ROW * engines.size();
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" \
            font-size="12">
            <style>
            text { fill: #24292f } .grid { stroke: #d0d7de } .dot { fill: #8c959f }
            .bar { fill: #57606a } .own { fill: #0969da }
            @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3 } .grid { stroke: #30363d } .dot { fill: #6e7681 }
            .bar { fill: #b1bac4 } .own { fill: #58a6ff }
            }
            </style>
            <text x="%d" y="14">times as long as Java (dots: programs; bars: geometric means)</text>
            """,
            WIDTH,
            bottom + 30,
            LEFT));
    for (double tick : TICKS) {
      if (tick >= lowest && tick <= highest) {
        tick(out, tick, bottom);
      }
    }
    for (int i = 0; i < engines.size(); i++) {
      row(out, engines.get(i), TOP + ROW * i + ROW / 2);
    }
    return out.append("</svg>\n").toString();
  }

  private void tick(StringBuilder out, double tick, int bottom) {
    add(
        out,
        "<line class=\"grid\" x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\"/>",
        x(tick),
        TOP - 8,
        bottom);
    String label = tick < 1 ? Double.toString(tick) : Integer.toString((int) tick);
    add(
        out,
        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
        x(tick),
        bottom + 16,
        label);
  }

  private void row(StringBuilder out, Engine engine, int y) {
    String own = engine.id().startsWith("rune") ? " own" : "";
    add(
        out,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
        LEFT - 10,
        y + 4,
        engine.title());
    for (double ratio : ratios(engine)) {
      add(
          out,
          "<circle class=\"dot%s\" fill-opacity=\".55\" cx=\"%.1f\" cy=\"%d\" r=\"3\"/>",
          own,
          x(ratio),
          y);
    }
    double mean = mean(engine);
    add(
        out,
        "<rect class=\"bar%s\" x=\"%.1f\" y=\"%d\" width=\"3\" height=\"18\"/>",
        own,
        x(mean) - 1.5,
        y - 9);
    add(
        out,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
        WIDTH - 4,
        y + 4,
        Markdown.number(mean));
  }

  private static void add(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private double x(double ratio) {
    double part = Math.log(ratio / lowest) / Math.log(highest / lowest);
    return LEFT + part * (WIDTH - LEFT - RIGHT);
  }

  private List<Double> ratios(Engine engine) {
    List<Double> ratios = new ArrayList<>();
    for (String program : results.programs()) {
      double ratio = results.steady(engine.id(), program) / results.steady(Plan.YARDSTICK, program);
      if (!Double.isNaN(ratio)) {
        ratios.add(ratio);
      }
    }
    return ratios;
  }

  private double mean(Engine engine) {
    return Statistics.geometricMean(ratios(engine));
  }
}
