package dev.runevm.benchmarks.peers;

import dev.runevm.benchmarks.peers.Job.Kind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The figures as tables, between two marks in {@code docs/performance.md}. */
final class Report {
  private static final String BEGIN = "<!-- peers: begin (benchmarks/peers writes this) -->\n";
  private static final String END = "<!-- peers: end -->\n";
  private static final String PLOT = "performance.svg";
  private static final String JAVA = Plan.YARDSTICK;
  private static final String RUNE = "rune";
  private static final String NODE = "node";

  /** The program {@code generator} switches so often: two generators, a million values. */
  private static final double SWITCHES = 2e6;

  private static final double NANOS_PER_MILLI = 1e6;
  private static final double MILLIS_PER_SECOND = 1000;

  private final Results results;
  private final Layout layout;
  private final Options options;

  Report(Results results, Layout layout, Options options) {
    this.results = results;
    this.layout = layout;
    this.options = options;
  }

  /** Writes the report, the plot, and the figures as JSON. */
  void write(PrintStream log) throws IOException {
    Path page;
    if (options.quick) {
      page = layout.scratch().resolve("performance.md");
      Files.writeString(page, BEGIN + END);
    } else {
      page = layout.home().resolve("docs/performance.md");
    }
    String old = Files.readString(page);
    int begin = old.indexOf(BEGIN);
    int end = old.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(page + " has no place for the tables: " + BEGIN + "..." + END);
    }
    String head = old.substring(0, begin + BEGIN.length());
    Files.writeString(page, head + "\n" + text() + old.substring(end));
    Files.writeString(page.resolveSibling(PLOT), Plot.of(results));
    Path json = Files.writeString(layout.scratch().resolve("results.json"), Json.of(results));
    log.printf("written: %s, %s, %s%n", page, page.resolveSibling(PLOT), json);
  }

  private String text() {
    return machine() + summary() + peak() + cold() + start() + warming() + switches() + failures();
  }

  private String machine() {
    StringBuilder text = new StringBuilder();
    text.append("Measured on ").append(LocalDate.now(ZoneOffset.UTC)).append(" with\n\n");
    text.append("    benchmarks/peers").append(options.words()).append("\n\n");
    text.append("on ").append(Machine.description()).append(".\n\n");
    Markdown table = new Markdown(List.of("engine", "version", "rounds"));
    for (Engine engine : results.engines()) {
      String rounds = Integer.toString(results.rounds(Kind.PEAK, engine.id()));
      table.row(engine.title(), engine.version(), rounds);
    }
    return text + table.text();
  }

  private String summary() {
    Markdown table = new Markdown(List.of("what", "goal", "measured"));
    table.row("peak, geometric mean, against Java", "≤ 2.0", ratio(peakMean(RUNE, JAVA)));
    table.row("the same of node", "", ratio(peakMean(NODE, JAVA)));
    table.row("the same of GraalJS", "", ratio(peakMean("graaljs", JAVA)));
    table.row("peak of the slowest program against Java", "≤ 6", ratio(worst()));
    table.row("peak, the original Rune against RuneVM", "≥ 15", ratio(peakMean("original", RUNE)));
    table.row("peak, Lua 5.4 against RuneVM", "≥ 8", ratio(peakMean("lua5.4", RUNE)));
    table.row("cold process against node", "≤ 1.3", ratio(coldMean(NODE)));
    table.row("cold process against GraalJS", "≤ 0.5", ratio(coldMean("graaljs")));
    table.row("after one second against its own steady state", "≤ 1.3", ratio(afterMean(RUNE)));
    double start = results.wall(Kind.START, RUNE, "hello");
    table.row(
        "start against node", "≤ 2.0", ratio(start / results.wall(Kind.START, NODE, "hello")));
    table.row("memory of hello, MiB", "≤ 150", ratio(results.memory(RUNE, "hello")));
    double switching = results.steady(RUNE, "generator") / results.steady(NODE, "generator");
    table.row("a switch of a generator against node", "≤ 0.6", ratio(switching));
    return "### Summary\n\nRatios below 1 mean that RuneVM takes less, except where it says the"
        + " contrary.\n\n"
        + table.text()
        + "![How much slower than Java each engine is]("
        + PLOT
        + ")\n\n";
  }

  private static String ratio(double value) {
    return Markdown.number(value);
  }

  private double peakMean(String engine, String base) {
    return results.meanRatio(p -> results.steady(engine, p), p -> results.steady(base, p));
  }

  private double coldMean(String base) {
    return results.meanRatio(
        p -> results.wall(Kind.COLD, RUNE, p), p -> results.wall(Kind.COLD, base, p));
  }

  private double afterMean(String engine) {
    return results.meanRatio(p -> results.afterOneSecond(engine, p), p -> 1);
  }

  private double worst() {
    return results.programs().stream()
        .mapToDouble(p -> results.steady(RUNE, p) / results.steady(JAVA, p))
        .filter(ratio -> !Double.isNaN(ratio))
        .max()
        .orElse(Double.NaN);
  }

  private static List<String> head(String first, List<Engine> engines) {
    List<String> head = new ArrayList<>(List.of(first));
    engines.forEach(engine -> head.add(engine.title()));
    return head;
  }

  private String peak() {
    List<Engine> engines = new ArrayList<>(results.engines(Kind.PEAK));
    engines.removeIf(engine -> engine.id().equals(JAVA));
    List<String> head = head("program", engines);
    head.add(1, "Java, ms");
    Markdown table = new Markdown(head);
    for (String program : results.programs(Kind.PEAK)) {
      double java = results.steady(JAVA, program);
      List<String> row = new ArrayList<>(List.of(program, Markdown.number(java)));
      engines.forEach(e -> row.add(ratio(results.steady(e.id(), program) / java)));
      table.row(row);
    }
    List<String> mean = new ArrayList<>(List.of(Markdown.bold("geometric mean"), ""));
    List<String> fastest = new ArrayList<>(List.of("of the fastest iterations", ""));
    for (Engine engine : engines) {
      mean.add(Markdown.bold(ratio(peakMean(engine.id(), JAVA))));
      fastest.add(
          ratio(
              results.meanRatio(
                  p -> results.fastest(engine.id(), p), p -> results.fastest(JAVA, p))));
    }
    table.row(mean);
    table.row(fastest);
    return "### Peak: times of warm iterations, as multiples of Java's\n\n" + table.text();
  }

  private String cold() {
    List<Engine> engines = results.engines(Kind.COLD);
    List<String> head = head("program, seconds", engines);
    head.add("RuneVM / node");
    Markdown table = new Markdown(head);
    for (String program : results.programs(Kind.COLD)) {
      List<String> row = new ArrayList<>(List.of(program));
      engines.forEach(
          e -> row.add(ratio(results.wall(Kind.COLD, e.id(), program) / MILLIS_PER_SECOND)));
      double node = results.wall(Kind.COLD, NODE, program);
      row.add(ratio(results.wall(Kind.COLD, RUNE, program) / node));
      table.row(row);
    }
    List<String> mean = new ArrayList<>(List.of(Markdown.bold("geometric mean")));
    engines.forEach(
        e ->
            mean.add(
                ratio(
                    results.meanRatio(
                        p -> results.wall(Kind.COLD, e.id(), p), p -> MILLIS_PER_SECOND))));
    mean.add(Markdown.bold(ratio(coldMean(NODE))));
    table.row(mean);
    return "### The way to the peak: whole processes\n\nEach starts, compiles, and runs the program"
        + " as often as takes Java about one second when warm.\n\n"
        + table.text();
  }

  private String start() {
    Markdown table =
        new Markdown(
            List.of("command", "median, ms", "fastest, ms", "against node", "memory, MiB"));
    double node = results.wall(Kind.START, NODE, "hello");
    for (Engine engine : results.engines(Kind.START)) {
      List<String> programs =
          engine.id().equals(RUNE) ? List.of("hello", "check", "version") : List.of("hello");
      for (String program : programs) {
        double wall = results.wall(Kind.START, engine.id(), program);
        table.row(
            engine.title() + ", " + program,
            Markdown.number(wall),
            Markdown.number(results.fastestWall(Kind.START, engine.id(), program)),
            ratio(wall / node),
            Markdown.number(results.memory(engine.id(), program)));
      }
    }
    return "### Start\n\n" + table.text();
  }

  private String warming() {
    List<Engine> engines =
        results.engines(Kind.PEAK).stream().filter(e -> e.effort().cold()).toList();
    List<String> head = new ArrayList<>(List.of("program"));
    for (Engine engine : engines) {
      head.add(engine.title() + ", first");
      head.add("after 1 s");
    }
    Markdown table = new Markdown(head);
    for (String program : results.programs(Kind.PEAK)) {
      List<String> row = new ArrayList<>(List.of(program));
      for (Engine engine : engines) {
        double steady = results.steady(engine.id(), program);
        row.add(ratio(results.firstIteration(engine.id(), program) / steady));
        row.add(ratio(results.afterOneSecond(engine.id(), program)));
      }
      table.row(row);
    }
    return "### Warming up: iterations as multiples of the engine's own steady state\n\n"
        + table.text();
  }

  private String switches() {
    Markdown table = new Markdown(List.of("engine", "ns for a switch of a generator"));
    for (Engine engine : results.engines(Kind.PEAK)) {
      double millis = results.steady(engine.id(), "generator");
      table.row(engine.title(), Markdown.number(millis * NANOS_PER_MILLI / SWITCHES));
    }
    return "### Coroutines\n\nThe program `generator` divided by its switches; Java's is a state"
        + " machine written by hand.\n\n"
        + table.text();
  }

  private String failures() {
    List<Sample> failures = results.failures();
    if (failures.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("### What does not count\n\n");
    for (Sample sample : failures) {
      text.append("* ").append(sample.job().name()).append(": ").append(sample.failure());
      text.append('\n');
    }
    return text.append('\n').toString();
  }
}
