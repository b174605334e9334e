package dev.runevm.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Locale;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Value;

/**
 * How many suspended coroutines fit in memory, and what one of them costs. Makes them, measures the
 * heap, resumes every one, and checks what they give.
 *
 * <p>Run it with the heap in question, for example {@code -Xmx1g}; the one argument is their
 * number, a million unless given. Exits with 1 if the sum is wrong; if the heap is too small, the
 * JVM says so.
 */
public final class SuspendedCoroutines {
  private static final int MANY = 1_000_000;

  private SuspendedCoroutines() {}

  /** Prints the figures. */
  public static void main(String[] arguments) {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MANY;
    try (Engine engine = Programs.engine("ast");
        Context context = Programs.context(engine)) {
      Value module = Programs.load(context, "suspended");
      System.exit(measure(module, count) ? 0 : 1);
    }
  }

  private static boolean measure(Value module, int count) {
    long before = usedHeap();
    long start = System.nanoTime();
    Value suspended = module.invokeMember("suspend", count);
    long made = System.nanoTime();
    long used = usedHeap() - before;
    long resumeStart = System.nanoTime();
    long sum = module.invokeMember("resume", suspended).asLong();
    long end = System.nanoTime();
    // Each gives its number back: 0 + 1 + … + (count - 1).
    boolean right = sum == (long) count * (count - 1) / 2;
    System.out.printf(
        Locale.ROOT,
        "%,d coroutines suspended: %,d MiB of heap, %,d bytes each; made in %,d ms, resumed in %,d"
            + " ms; %s%n",
        count,
        used >> 20,
        used / count,
        (made - start) / 1_000_000,
        (end - resumeStart) / 1_000_000,
        right ? "the sum is right" : "THE SUM IS WRONG: " + sum);
    return right;
  }

  /** Bytes that are reachable, as far as the collector can say. */
  private static long usedHeap() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }
}
