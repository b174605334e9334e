package dev.runevm.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * What the Graal compiler says about the peers' programs while it compiles them: whether it gives
 * up on a function, and what it warns of. Functions are compiled while the program waits, so a few
 * iterations are enough.
 */
public final class Compilation {
  private static final String ENTRY = "measured";
  private static final double NANOS_PER_MILLI = 1e6;
  private static final Pattern SIZE = Pattern.compile("const N = (\\d+);");

  /** The function and what is said of it, without the number of the node in the graph. */
  private static final Pattern WARNING =
      Pattern.compile("^\\[engine] perf warn +(.*?)(\\(\\d+\\|.*)?$", Pattern.MULTILINE);

  private Compilation() {}

  /**
   * Prints for each program the milliseconds that its iterations take of the processor and the
   * compiler's warnings: ITERATIONS, then names of programs; {@code -Dprograms} is the folder with
   * them.
   */
  public static void main(String[] arguments) throws IOException {
    int iterations = Integer.parseInt(arguments[0]);
    Path folder = Path.of(System.getProperty("programs", "benchmarks/programs/rune"));
    for (String name : List.of(arguments).subList(1, arguments.length)) {
      String source = Files.readString(folder.resolve(name + ".rn"));
      warnings(name, source, iterations).forEach(System.out::println);
    }
  }

  /** A program whose work is small enough for a test. */
  static String shortened(String program) {
    return SIZE.matcher(program).replaceFirst(size -> "const N = " + shortened(size) + ";");
  }

  private static long shortened(java.util.regex.MatchResult size) {
    long full = Long.parseLong(size.group(1));
    // A small number is a depth: the work doubles with every step.
    return full < 100 ? full * 2 / 3 : full / 20;
  }

  /**
   * Runs a program until it is compiled. Fails if the compiler gives up on a function.
   *
   * @return what the compiler warned of
   */
  static List<String> warnings(String name, String program, int iterations) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (Engine engine = engine(log);
        Context context = Programs.context(engine)) {
      String text = program.substring(0, program.indexOf("pub fn main()")) + entry(program);
      Source source = Source.newBuilder("rune", text, name + ".rn").build();
      Value entry = context.eval(source).getMember(ENTRY);
      for (int i = 0; i < iterations; i++) {
        long start = threads.getCurrentThreadCpuTime();
        Object checksum = entry.execute();
        double millis = (threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI;
        System.out.printf(Locale.ROOT, "%s %s %.3f%n", name, checksum, millis);
      }
    }
    String text = log.toString(StandardCharsets.UTF_8);
    return WARNING.matcher(text).results().map(found -> found.group(1)).distinct().toList();
  }

  private static String entry(String program) {
    return program.contains("fn setup(")
        ? "\npub fn " + ENTRY + "() { run(N, setup(N)) }\n"
        : "\npub fn " + ENTRY + "() { run(N) }\n";
  }

  private static Engine engine(OutputStream log) {
    return Engine.newBuilder("rune")
        .allowExperimentalOptions(true)
        .option("rune.tier", "ast")
        .option("engine.BackgroundCompilation", "false")
        .option("engine.CompilationFailureAction", "Throw")
        .option("compiler.TracePerformanceWarnings", "all")
        .logHandler(log)
        .build();
  }
}
