package dev.runevm.benchmarks.peers;

import dev.runevm.benchmarks.peers.Job.Kind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;

/** The peers driver; {@code benchmarks/peers} starts it. */
public final class Peers {
  private static final double MINUTES = 11;
  private static final double QUICK_MINUTES = 1.9;
  private static final double MILLIS_PER_MINUTE = 60_000;
  private static final int PATIENCE_SECONDS = 60;
  private static final double COLD_MILLIS = 1000;

  private final Options options;
  private final Layout layout;
  private final PrintStream log = System.err;
  private final Processes processes;
  private final Store store;
  private final List<Engine> engines;
  private final List<String> programs;
  private final Instant deadline;

  private Peers(Options options) throws IOException, InterruptedException {
    this.options = options;
    Path home = options.home;
    layout =
        new Layout(
            home,
            options.rune == null ? home.resolve("rune") : options.rune,
            options.graal == null ? home.resolve("launcher/target/dist/graal") : options.graal);
    Path folder = layout.scratch().resolve(options.quick ? "quick" : "run");
    processes = new Processes(Files.createDirectories(folder));
    Map<String, String> checksums = checksums(layout);
    store = new Store(folder, checksums);
    programs = List.copyOf(checksums.keySet());
    engines = Engines.find(layout, processes);
    double usual = options.quick ? QUICK_MINUTES : MINUTES;
    double minutes = options.minutes > 0 ? options.minutes : usual;
    deadline = Instant.now().plusMillis((long) (minutes * MILLIS_PER_MINUTE));
  }

  /** See {@code --help}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options options = new Options();
    CommandLine line = new CommandLine(options);
    try {
      line.parseArgs(arguments);
    } catch (CommandLine.ParameterException e) {
      System.err.println("peers: " + e.getMessage() + " (see --help)");
      System.exit(2);
    }
    if (CommandLine.printHelpIfRequested(line.getParseResult())) {
      return;
    }
    System.exit(new Peers(options).run() ? 0 : 1);
  }

  /** The checksum of each program, which is the same in every language. */
  private static Map<String, String> checksums(Layout layout) throws IOException {
    Map<String, String> checksums = new TreeMap<>();
    for (String line : Files.readAllLines(layout.program("", "checksums.txt"))) {
      String[] words = line.split(" ");
      checksums.put(words[0], words[1]);
    }
    return checksums;
  }

  /** Measures and reports; false if anything did not count that RuneVM or Java did. */
  private boolean run() throws IOException, InterruptedException {
    for (Engine engine : engines) {
      log.printf("%-12s %s%n", engine.id(), engine.version());
    }
    if (!isKnown(options.engines, engines.stream().map(Engine::id).toList(), "engine")
        || !isKnown(options.programs, programs, "program")) {
      return false;
    }
    Plan plan = new Plan(chosenEngines(), chosen(options.programs, programs), options);
    if (!options.reportOnly) {
      carryOut(plan.first());
      carryOut(plan.rest(this::repetitions));
    }
    Results results = results();
    new Report(results, layout, options).write(log);
    for (Sample sample : results.failures()) {
      log.printf("does not count: %s: %s%n", sample.job().name(), sample.failure());
    }
    return results.failures().stream().noneMatch(Peers::isOurs);
  }

  private static boolean isOurs(Sample sample) {
    String engine = sample.job().engine();
    return engine.equals(Plan.YARDSTICK) || engine.startsWith("rune");
  }

  private boolean isKnown(List<String> wanted, List<String> known, String what) {
    for (String each : wanted) {
      if (!known.contains(each)) {
        log.printf("peers: there is no %s %s here; there are %s%n", what, each, known);
        return false;
      }
    }
    return true;
  }

  private List<Engine> chosenEngines() {
    List<String> ids = chosen(options.engines, engines.stream().map(Engine::id).toList());
    return engines.stream().filter(engine -> ids.contains(engine.id())).toList();
  }

  private static List<String> chosen(List<String> wanted, List<String> all) {
    return wanted.isEmpty() ? all : wanted;
  }

  private void carryOut(List<Job> jobs) throws IOException, InterruptedException {
    if (!options.resume) {
      store.forget(jobs);
    }
    int number = 0;
    for (Job job : jobs) {
      number++;
      if (Instant.now().isAfter(deadline)) {
        log.printf(
            "time is up; %d of %d jobs are left out%n", jobs.size() - number + 1, jobs.size());
        return;
      }
      if (!store.has(job)) {
        Sample sample = measure(job);
        log.printf("[%d/%d] %s%n", number, jobs.size(), summary(sample));
      }
    }
  }

  private static String summary(Sample sample) {
    String name = sample.job().name();
    if (!sample.counts()) {
      return name + ": " + sample.failure();
    }
    return sample.job().kind() == Kind.PEAK
        ? String.format(
            "%s: %.2f ms (%d iterations)", name, sample.steady(), sample.millis().size())
        : String.format("%s: %.0f ms", name, sample.wallMillis());
  }

  private Sample measure(Job job) throws IOException, InterruptedException {
    Engine engine = engine(job.engine());
    List<String> command = engine.launch().command(job);
    boolean memory = job.kind() == Kind.MEMORY;
    return store.keep(job, processes.run(command, engine.environment(), PATIENCE_SECONDS, memory));
  }

  private Engine engine(String id) {
    return engines.stream().filter(engine -> engine.id().equals(id)).findFirst().orElseThrow();
  }

  /** How often a program has to run to take Java about a second. */
  private int repetitions(String program) {
    try {
      double millis = results().steady(Plan.YARDSTICK, program);
      return Double.isNaN(millis) ? 1 : Math.max(1, (int) Math.round(COLD_MILLIS / millis));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Everything that is in the store, of this run and of earlier ones. */
  private Results results() throws IOException {
    Results results = new Results(engines, programs);
    for (Sample sample : store.all()) {
      results.add(sample);
    }
    return results;
  }
}
