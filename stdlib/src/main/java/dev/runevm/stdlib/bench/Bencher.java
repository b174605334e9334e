package dev.runevm.stdlib.bench;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * What a benchmark, a function with {@code #[bench]}, gets: it hands over the function to measure.
 */
public final class Bencher implements RuneValue {
  /** The type as programs see it. */
  public static final RuneType TYPE = RuneType.nativeType("std::test::Bencher");

  /** Measures what a benchmark does. */
  @FunctionalInterface
  public interface Meter {
    /** Calls it as often as it takes. */
    void measure(Runnable call);
  }

  private final Meter meter;
  private boolean used;

  /** A bencher for one benchmark. */
  public Bencher(Meter meter) {
    this.meter = meter;
  }

  /** Whether the benchmark has said what it wants to be measured. */
  public boolean isUsed() {
    return used;
  }

  /**
   * Measures a function; what it returns is awaited if it is a future.
   *
   * @throws RuneError if it is the second one, and what the function throws
   */
  public void measure(RuneContext context, Object function) {
    if (used) {
      throw RuneError.panic("the benchmark calls `iter` twice; it can measure one function only");
    }
    used = true;
    meter.measure(
        () -> {
          if (context.call(function) instanceof RuneFuture future) {
            context.blockOn(future);
          }
        });
  }

  @Override
  public RuneType type() {
    return TYPE;
  }
}
