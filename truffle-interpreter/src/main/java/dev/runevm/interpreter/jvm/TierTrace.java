package dev.runevm.interpreter.jvm;

import com.oracle.truffle.api.TruffleLogger;
import dev.runevm.interpreter.RuneLanguage;
import dev.runevm.interpreter.jvm.analysis.Variant;
import dev.runevm.interpreter.time.MonotonicClock;
import dev.runevm.interpreter.unit.ScriptCode;
import java.util.function.Supplier;
import java.util.logging.Level;

/**
 * Tells what is compiled: the logger {@code rune.tier}, at level {@code FINE}, which {@code rune
 * run --trace-tiers} switches on.
 */
final class TierTrace {
  private static final double NANOSECONDS = 1e6;

  /** Null if there is nobody to tell; making one starts the polyglot engine. */
  private final TruffleLogger logger;

  private TierTrace(TruffleLogger logger) {
    this.logger = logger;
  }

  /** Tells the log of the polyglot engine. */
  static TierTrace ofEngine() {
    return new TierTrace(TruffleLogger.getLogger(RuneLanguage.ID, "tier"));
  }

  /** Tells nobody. */
  static TierTrace silent() {
    return new TierTrace(null);
  }

  /** A compilation begins. */
  Compilation begin(ScriptCode code, Variant variant) {
    return new Compilation(code, variant, MonotonicClock.nanoseconds());
  }

  /** A function is left to the nodes. */
  void refused(ScriptCode code, String reason) {
    tell(() -> code.name() + ": not compiled: " + reason);
  }

  private void tell(Supplier<String> message) {
    if (logger != null) {
      logger.log(Level.FINE, message);
    }
  }

  /** One compilation. */
  final class Compilation {
    private final ScriptCode code;
    private final Variant variant;
    private final long start;

    private Compilation(ScriptCode code, Variant variant, long start) {
      this.code = code;
      this.variant = variant;
      this.start = start;
    }

    void done(int bytes) {
      double milliseconds = (MonotonicClock.nanoseconds() - start) / NANOSECONDS;
      tell(
          () ->
              String.format(
                  "%s: compiled %s: %.1f ms, %d bytes",
                  code.name(), variant.describe(), milliseconds, bytes));
    }

    void refused(String reason) {
      TierTrace.this.refused(code, reason);
    }
  }
}
