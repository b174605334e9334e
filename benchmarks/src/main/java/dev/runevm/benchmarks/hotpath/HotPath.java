package dev.runevm.benchmarks.hotpath;

import dev.runevm.benchmarks.SteadyState;
import java.util.function.LongSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The steady state of hot paths beside the same in Java. Each {@link Twin} runs in a JVM of its
 * own, so that what one does to the profiles of the JVM does not meet another.
 */
public class HotPath extends SteadyState {
  /** The title of a {@link Twin}. */
  @Param({
    "integers",
    "floats",
    "comparisons",
    "bits",
    "direct",
    "recursive",
    "closure",
    "method",
    "native",
    "protocol",
    "locals",
    "captures",
    "nested_loops",
    "vec_of_integers",
    "vec_of_floats",
    "vec_of_anything",
    "struct_fields",
    "object_fields",
    "hash_map",
    "strings",
    "templates",
    "for_vec",
    "adaptors",
    "collect",
    "match_constants",
    "match_variants",
    "generator",
    "generator_hot_loop",
    "awaiting"
  })
  public String path;

  private Session session;
  private Twin twin;
  private LongSupplier function;

  /** Loads the function and sees that it gives the same as its twin. */
  @Setup
  public void load() {
    session = new Session();
    twin = Twin.of(path);
    function = session.rune(twin);
  }

  /** Ends the engine. */
  @TearDown
  public void close() {
    session.close();
  }

  /** In Rune. */
  @Benchmark
  public long rune() {
    return function.getAsLong();
  }

  /** In Java. */
  @Benchmark
  public long java() {
    return twin.java();
  }
}
