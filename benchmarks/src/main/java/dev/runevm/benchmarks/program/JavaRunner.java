package dev.runevm.benchmarks.program;

import java.util.Locale;

/**
 * Runs a program: NAME ITERATIONS SECONDS. Prints a line for each iteration, checksum and
 * milliseconds, until it has done so many iterations and so many seconds have passed.
 */
public final class JavaRunner {
  private static final double NANOS_PER_MILLI = 1e6;

  private JavaRunner() {}

  /** See the class. */
  public static void main(String[] arguments) {
    Program program = program(arguments[0]);
    int iterations = Integer.parseInt(arguments[1]);
    double millis = Double.parseDouble(arguments[2]) * 1000;
    int size = program.size();
    Object prepared = program.prepare(size);
    long start = System.nanoTime();
    long end;
    int done = 0;
    do {
      long before = System.nanoTime();
      long checksum = program.run(size, prepared);
      end = System.nanoTime();
      double took = (end - before) / NANOS_PER_MILLI;
      System.out.println(checksum + " " + String.format(Locale.ROOT, "%.3f", took));
      done++;
    } while (done < iterations || (end - start) / NANOS_PER_MILLI < millis);
  }

  private static Program program(String name) {
    return switch (name) {
      case "bintrees" -> new BinaryTrees();
      case "brainf" -> new Brainf();
      case "closures" -> new Closures();
      case "exprmatch" -> new ExpressionMatching();
      case "fib" -> new Fib();
      case "generator" -> new Generator();
      case "intloop" -> new IntLoop();
      case "json" -> new Json();
      case "mandelbrot" -> new Mandelbrot();
      case "nbody" -> new NBody();
      case "quicksort" -> new Quicksort();
      case "sched" -> new Scheduling();
      case "sieve" -> new Sieve();
      case "spectral" -> new Spectral();
      case "strbuild" -> new StringBuilding();
      case "wordcount" -> new WordCount();
      default -> throw new IllegalArgumentException("No program is called " + name);
    };
  }
}
