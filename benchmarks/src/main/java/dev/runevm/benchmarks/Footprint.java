package dev.runevm.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * What things take of the heap: suspended generators and tasks, contexts of one engine, functions
 * of a large unit. Run it with the heap in question, for example {@code -Xmx512m}; if that is too
 * small, the JVM says so. Exits with 1 if a program does not give what it must.
 */
public final class Footprint {
  private static final int GENERATORS = 1_000_000;
  private static final int TASKS = 100_000;
  private static final int CONTEXTS = 10_000;
  private static final int FUNCTIONS = 10_000;
  private static final int CALLED = 10;
  private static final double NANOS_PER_MILLI = 1e6;

  private Footprint() {}

  /** What to measure: {@code generators}, {@code tasks}, {@code contexts}, {@code functions}. */
  public static void main(String[] arguments) {
    for (String what : arguments) {
      switch (what) {
        case "generators" -> generators();
        case "tasks" -> tasks();
        case "contexts" -> contexts();
        case "functions" -> functions();
        default -> throw new IllegalArgumentException("Footprint does not measure " + what);
      }
    }
  }

  private static Engine engine() {
    return Programs.engine(System.getProperty("rune.tier", "auto"));
  }

  private static void generators() {
    try (Engine engine = engine();
        Context context = Programs.context(engine)) {
      Value module = Programs.load(context, "generators");
      module.invokeMember("resume", module.invokeMember("generators", 1000));
      long before = usedHeap();
      Value all = module.invokeMember("generators", GENERATORS);
      long used = usedHeap() - before;
      check(module.invokeMember("resume", all).asLong(), sumBelow(GENERATORS));
      report("generator, suspended, 3 live locals", GENERATORS, used);
    }
  }

  /** Each task waits for a timer of its own, which is counted too. */
  private static void tasks() {
    try (Engine engine = engine();
        Context context =
            Context.newBuilder("rune").engine(engine).option("rune.allow", "clock").build()) {
      long before = usedHeap();
      Value all = Programs.load(context, "tasks");
      long used = usedHeap() - before;
      check(all.getArraySize(), TASKS);
      report("async task, suspended, 3 live locals, and its timer", TASKS, used);
    }
  }

  private static void contexts() {
    try (Engine engine = engine()) {
      Source program = Source.create("rune", "pub fn twice(x) { x * 2 }");
      List<Context> contexts = new ArrayList<>(CONTEXTS);
      check(twice(engine, program, contexts), 42);
      long before = usedHeap();
      long start = System.nanoTime();
      for (int i = 1; i < CONTEXTS; i++) {
        check(twice(engine, program, contexts), 42);
      }
      double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
      report("context with a program, of one engine", CONTEXTS, usedHeap() - before);
      say("%,d contexts made, each running a program: %,.0f ms%n", CONTEXTS, millis);
      contexts.forEach(Context::close);
    }
  }

  private static long twice(Engine engine, Source program, List<Context> contexts) {
    Context context = Programs.context(engine);
    contexts.add(context);
    return context.eval(program).invokeMember("twice", 21).asLong();
  }

  private static void functions() {
    Source source = Source.create("rune", GeneratedProgram.ofFunctions(FUNCTIONS));
    try (Engine engine = engine();
        Context context = Programs.context(engine)) {
      long before = usedHeap();
      long start = System.nanoTime();
      Value module = context.eval(source);
      double loading = (System.nanoTime() - start) / NANOS_PER_MILLI;
      long loaded = usedHeap() - before;
      call(module, 0, CALLED);
      long few = usedHeap() - before;
      call(module, CALLED, FUNCTIONS);
      long all = usedHeap() - before;
      say("%,d functions compiled and loaded in %,.0f ms%n", FUNCTIONS, loading);
      report("function, loaded", FUNCTIONS, loaded);
      report("function, called for the first time", FUNCTIONS - CALLED, all - few);
      say("%d of them called: %,d KiB more%n", CALLED, (few - loaded) >> 10);
    }
  }

  private static void call(Value module, int from, int to) {
    for (int i = from; i < to; i++) {
      check(module.invokeMember("f" + i, 3).asLong(), GeneratedProgram.result(i, 3));
    }
  }

  private static long sumBelow(long count) {
    return count * (count - 1) / 2;
  }

  private static void check(long found, long expected) {
    if (found != expected) {
      System.err.println("wrong: " + found + " instead of " + expected);
      System.exit(1);
    }
  }

  private static void report(String what, int count, long bytes) {
    say("%s: %,d bytes each (%,d take %,d MiB)%n", what, bytes / count, count, bytes >> 20);
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }

  /** Bytes that are reachable, as far as the collector can say. */
  private static long usedHeap() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }
}
