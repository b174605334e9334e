package dev.runevm.launcher.program;

import dev.runevm.interpreter.ContextSettings;
import dev.runevm.interpreter.Outcome;
import dev.runevm.interpreter.RuneLanguage;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** Runs one program on the polyglot engine. */
final class PolyglotRun {
  private final ContextSettings settings;
  private final boolean traceTiers;

  /**
   * A run.
   *
   * @param traceTiers whether to tell which functions are compiled
   */
  PolyglotRun(ContextSettings settings, boolean traceTiers) {
    this.settings = settings;
    this.traceTiers = traceTiers;
  }

  /** Runs a unit to its end, on a thread with a stack that is large enough. */
  Outcome run(byte[] unit, String name) {
    return ProgramThreads.call(() -> runHere(unit, name));
  }

  private Outcome runHere(byte[] unit, String name) {
    try (Context context = context()) {
      try {
        Value outcome = context.eval(ProgramContexts.source(unit, name));
        return outcome.isString() ? new Outcome.Failure(outcome.asString()) : new Outcome.Done();
      } catch (PolyglotException e) {
        if (e.isInternalError() || e.isHostException()) {
          throw new IllegalStateException("the engine failed", e);
        }
        return new Outcome.Error(PolyglotErrors.report(e));
      }
    }
  }

  private Context context() {
    Context.Builder builder =
        ProgramContexts.builder(settings.grants())
            .in(settings.in())
            .out(settings.out())
            .err(settings.err())
            .option("rune.program", settings.program())
            .arguments(RuneLanguage.ID, settings.arguments().toArray(String[]::new));
    builder.option("rune.tier", settings.tier().option());
    if (traceTiers) {
      builder.option("log.rune.tier.level", "FINE").logHandler(settings.err());
    }
    settings.settings().forEach((key, value) -> builder.option("rune.setting." + key, value));
    return builder.build();
  }
}
