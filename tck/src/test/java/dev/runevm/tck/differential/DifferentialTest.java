package dev.runevm.tck.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Some programs on the original, where it is installed: {@code rune.test.original} is the path of
 * its executable. {@link Differential} runs more of them.
 */
@EnabledIfSystemProperty(named = "rune.test.original", matches = ".+")
final class DifferentialTest {
  private static final long SEED = 1;
  private static final int PROGRAMS = 400;

  @Test
  void programsDoTheSameAsOnTheOriginal() throws IOException {
    Path command = Path.of(System.getProperty("rune.test.original"));
    List<Sample> samples = new ArrayList<>(SystematicSamples.some(SEED, PROGRAMS));
    samples.addAll(RandomPrograms.generate(SEED, PROGRAMS));
    try (OriginalRune original = new OriginalRune(command);
        ThisRune here = new ThisRune()) {
      Differential differential = new Differential(original, here);
      differential.compare(samples);
      assertEquals(List.of(), differential.differences());
    }
  }
}
