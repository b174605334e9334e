package dev.runevm.tck.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Programs whose values change their types do the same on every tier, down to where an error comes
 * from: {@code rune.test.programs} is how many are generated, {@code rune.test.seed} what they
 * follow from.
 */
final class TiersTest {
  private static final int PROGRAMS = Integer.getInteger("rune.test.programs", 400);
  private static final long SEED = Long.getLong("rune.test.seed", 1);

  // Where some end without an error, the programs say something about values, too.
  private static final int FEWEST_WITHOUT_ERROR = 20;

  /**
   * Compares the nodes with another tier.
   *
   * @param calls how often a function is called with usual values before it gets others
   */
  @ParameterizedTest
  @CsvSource({"jvm, 1", "loops, 3", "auto, 250"})
  void untypedProgramsDoTheSame(String tier, int calls) {
    Random seeds = new Random(SEED);
    int withoutError = 0;
    try (Engine engine = engine()) {
      for (int i = 0; i < PROGRAMS; i++) {
        long seed = seeds.nextLong();
        String program = new UntypedPrograms(seed).next(calls);
        String expected = outcome(engine, "ast", program);
        assertEquals(expected, outcome(engine, tier, program), () -> seed + ":\n" + program);
        withoutError += expected.startsWith("error") ? 0 : 1;
      }
    }
    assertTrue(withoutError >= Math.min(FEWEST_WITHOUT_ERROR, PROGRAMS / 10), "" + withoutError);
  }

  private static Engine engine() {
    return Engine.newBuilder("rune")
        .allowExperimentalOptions(true)
        .option("engine.WarnInterpreterOnly", "false")
        .build();
  }

  /** The value, or the error with its trace. */
  private static String outcome(Engine engine, String tier, String program) {
    Source source = Source.newBuilder("rune", program, "program.rn").cached(false).buildLiteral();
    try (Context context =
        Context.newBuilder("rune")
            .engine(engine)
            .allowExperimentalOptions(true)
            .option("rune.tier", tier)
            .build()) {
      return context.eval(source).toString();
    } catch (PolyglotException error) {
      assertTrue(error.isGuestException() && !error.isInternalError(), () -> program + error);
      return "error " + error.getMessage() + trace(error);
    }
  }

  private static String trace(PolyglotException error) {
    return StreamSupport.stream(error.getPolyglotStackTrace().spliterator(), false)
        .filter(StackFrame::isGuestFrame)
        .map(frame -> "\n" + frame.getRootName() + " at " + frame.getSourceLocation())
        .collect(Collectors.joining());
  }
}
