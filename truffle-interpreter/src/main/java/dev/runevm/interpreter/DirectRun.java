package dev.runevm.interpreter;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import dev.runevm.interpreter.error.ErrorReport;
import dev.runevm.interpreter.interop.ProgramOutcome;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.UnitLinker;
import dev.runevm.language.unit.VerifiedUnit;

/**
 * Runs one program without a polyglot engine: the same nodes on Truffle's interpreting runtime, but
 * no tools, no other languages and no host values. An engine takes longer to start than a short
 * program takes to run.
 */
public final class DirectRun {
  /**
   * Whether programs may run so in this process: the start script knows, and says so in a system
   * property. A constant, so that where it is not so the context costs nothing to get.
   */
  static final boolean POSSIBLE = Boolean.getBoolean("rune.direct");

  private final RuneContext context;

  /** A run of one program with a context of its own. */
  public DirectRun(ContextSettings settings) {
    this.context = new RuneLanguage(true).createContext(settings, null);
  }

  /** Whether this process may run programs so. */
  public static boolean isPossible() {
    return POSSIBLE;
  }

  /**
   * A thread to {@linkplain #run run} on.
   *
   * @param stackSize in bytes
   */
  public Thread thread(Runnable task, long stackSize) {
    return new ProgramThread(context, task, stackSize);
  }

  /**
   * Runs a unit as a program to its end. Must be called on a {@link #thread} of this run.
   *
   * @param name what the unit is called in messages
   */
  public Outcome run(byte[] unit, String name) {
    RuneLanguage language = context.language();
    try {
      VerifiedUnit verified = UnitSource.verified(unit, name, language.natives().library());
      LoadedUnit loaded = UnitLinker.link(language, verified, null);
      return Outcome.of(ProgramOutcome.of(context, loaded, context.program()));
    } catch (AbstractTruffleException error) {
      return new Outcome.Error(ErrorReport.of(error));
    } catch (StackOverflowError overflow) {
      return new Outcome.Error(ErrorReport.of(overflow));
    } finally {
      context.dispose();
    }
  }
}
