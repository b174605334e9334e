package dev.runevm.interpreter.jvm;

import com.oracle.truffle.api.TruffleOptions;

/**
 * The policy of the tier: what is compiled, and when. One per language instance.
 *
 * <p>Compilation happens on the thread that needs it: writing a class takes a millisecond or two,
 * less than it takes to hand it to another thread and go on in the nodes meanwhile.
 */
public final class JvmTier {
  private static final int CALLS = 200;
  private static final int ITERATIONS = 2000;

  // In nanoseconds, for so many iterations of a loop.
  private static final long SLOW = 5_000_000;

  private final int calls;
  private final int iterations;
  private final TierTrace trace;

  private JvmTier(int calls, int iterations, TierTrace trace) {
    this.calls = calls;
    this.iterations = iterations;
    this.trace = trace;
  }

  /**
   * The tier for a mode; null if functions are never compiled, as where all classes are made ahead
   * of time.
   *
   * @param engine whether there is a polyglot engine, whose log is told what is compiled
   */
  public static JvmTier of(TierMode mode, boolean engine) {
    if (mode == TierMode.AST || mode == TierMode.AUTO && TruffleOptions.AOT) {
      return null;
    }
    TierTrace trace = engine ? TierTrace.ofEngine() : TierTrace.silent();
    return switch (mode) {
      case JVM -> new JvmTier(1, 1, trace);
      case LOOPS -> new JvmTier(Integer.MAX_VALUE, 2, trace);
      default -> new JvmTier(CALLS, ITERATIONS, trace);
    };
  }

  /** After so many calls a function is compiled. */
  int calls() {
    return calls;
  }

  /** After so many iterations of a loop the function goes on in compiled code. */
  int iterations() {
    return iterations;
  }

  /**
   * Whether a loop is hot for the time that it takes though it has not run often.
   *
   * @param nanoseconds how long {@link JvmLoop#SAMPLE} iterations have taken
   */
  boolean isSlow(long nanoseconds) {
    return nanoseconds > SLOW;
  }

  TierTrace trace() {
    return trace;
  }
}
