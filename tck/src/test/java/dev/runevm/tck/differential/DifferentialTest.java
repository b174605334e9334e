package dev.runevm.tck.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Generated programs on the original, where it is installed: {@code rune.test.original} is the path
 * of its executable, {@code rune.test.programs} how many programs there are, and {@code
 * rune.test.seed} what they follow from.
 */
@EnabledIfSystemProperty(named = "rune.test.original", matches = ".+")
final class DifferentialTest {
  private static final int PROGRAMS = Integer.getInteger("rune.test.programs", 400);
  private static final long SEED = Long.getLong("rune.test.seed", 1);

  /** So many are compared between two lines that say how far it is. */
  private static final int STEP = 500;

  @Test
  void programsDoTheSameAsOnTheOriginal() throws IOException {
    List<Sample> samples = new ArrayList<>(SystematicSamples.some(SEED, PROGRAMS / 2));
    samples.addAll(RandomPrograms.generate(SEED, PROGRAMS - PROGRAMS / 2));
    try (OriginalRune original =
            new OriginalRune(Path.of(System.getProperty("rune.test.original")));
        ThisRune here = new ThisRune()) {
      Differential differential = new Differential(original, here);
      for (int from = 0; from < samples.size(); from += STEP) {
        differential.compare(samples.subList(from, Math.min(from + STEP, samples.size())));
        System.out.println(differential.summary());
      }
      assertEquals("", String.join("\n", differential.differences()));
    }
  }
}
