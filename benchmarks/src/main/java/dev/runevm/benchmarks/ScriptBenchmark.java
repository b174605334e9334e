package dev.runevm.benchmarks;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Value;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The steady state of small programs on the optimizing runtime, beside the same work in Java. The
 * long warm-up is for the Graal compiler, which itself has to be compiled first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-XX:+UnlockExperimentalVMOptions",
      "-XX:+EnableJVMCI",
      "--enable-native-access=ALL-UNNAMED",
      "--sun-misc-unsafe-memory-access=allow"
    })
public class ScriptBenchmark {
  /** The work, the same in both languages. */
  @Param({"fib", "sum", "sieve"})
  public String program;

  private Engine engine;
  private Context context;
  private Value rune;
  private JavaPeer java;

  /** Loads the programs and sees that both give the same. */
  @Setup
  public void load() {
    engine = Programs.optimizingEngine();
    context = Programs.context(engine);
    rune = Programs.load(context, "peers").getMember(program);
    java = JavaPeer.valueOf(program.toUpperCase(Locale.ROOT));
    if (rune() != java()) {
      throw new IllegalStateException(program + ": Rune and Java do not agree");
    }
  }

  /** Ends the engine. */
  @TearDown
  public void close() {
    engine.close(true);
  }

  /** The program in Rune. */
  @Benchmark
  public long rune() {
    return rune.execute().asLong();
  }

  /** The same in Java. */
  @Benchmark
  public long java() {
    return java.run();
  }
}
