package dev.runevm.benchmarks;

import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.library.Library;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.ReadResult;
import dev.runevm.language.unit.Unit;
import dev.runevm.language.unit.UnitProblem;
import dev.runevm.language.unit.UnitReader;
import dev.runevm.language.unit.UnitVerifier;
import dev.runevm.language.unit.UnitWriter;
import dev.runevm.parser.CompileOptions;
import dev.runevm.parser.Compiler;
import dev.runevm.parser.SourceLoader;
import dev.runevm.parser.grammar.Parser;
import dev.runevm.parser.lexer.Lexer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What compiling, and reading and verifying, cost at three sizes, and how that grows. Times are of
 * the processor and medians of warm runs.
 */
public final class Scale {
  private static final int[] LINES = {25_000, 50_000, 100_000};
  private static final int WARM_UPS = 3;
  private static final int RUNS = 15;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double MILLIS_PER_MINUTE = 60_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What is found for one size, in milliseconds but for the bytes. */
  private record Figures(
      double lexing, double parsing, double compiling, double reading, int bytes) {}

  private Scale() {}

  /** Prints the figures. */
  public static void main(String[] arguments) {
    for (int i = 0; i < WARM_UPS; i++) {
      measure(LINES[0]);
    }
    Figures before = null;
    for (int lines : LINES) {
      Figures now = measure(lines);
      say(
          "%,7d lines: lex %,6.1f ms, parse %,6.1f ms, compile %,7.1f ms (%.2f M lines/min);"
              + " unit of %,d bytes, read + verify %,6.1f ms (%.0f MB/s, %.1f %% of parsing)%n",
          lines,
          now.lexing,
          now.parsing,
          now.compiling,
          lines / now.compiling * MILLIS_PER_MINUTE / 1e6,
          now.bytes,
          now.reading,
          now.bytes / now.reading / 1000,
          100 * now.reading / now.parsing);
      if (before != null) {
        say(
            "         twice the lines: lex × %.2f, parse × %.2f, compile × %.2f, read × %.2f%n",
            now.lexing / before.lexing,
            now.parsing / before.parsing,
            now.compiling / before.compiling,
            now.reading / before.reading);
      }
      before = now;
    }
  }

  private static Figures measure(int lines) {
    String text = GeneratedProgram.ofFunctions(lines / GeneratedProgram.LINES);
    Source source = Source.of("generated.rn", text);
    Unit unit = compile(source);
    byte[] bytes = UnitWriter.write(unit);
    return new Figures(
        median(() -> Lexer.lex(source, new Diagnostics())),
        median(() -> Parser.parse(source)),
        median(() -> UnitWriter.write(compile(source))),
        median(() -> verify(bytes)),
        bytes.length);
  }

  private static Unit compile(Source source) {
    return Compiler.compile(source, SourceLoader.none(), Library.empty(), CompileOptions.DEFAULT)
        .unit()
        .orElseThrow();
  }

  private static void verify(byte[] bytes) {
    ReadResult read = UnitReader.read(bytes);
    check(read.problems());
    check(UnitVerifier.verify(read.unit().orElseThrow(), Limits.standard()).problems());
  }

  private static void check(List<UnitProblem> problems) {
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
  }

  private static double median(Runnable work) {
    double[] millis = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      work.run();
      millis[i] = (THREADS.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI;
    }
    Arrays.sort(millis);
    return millis[RUNS / 2];
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
