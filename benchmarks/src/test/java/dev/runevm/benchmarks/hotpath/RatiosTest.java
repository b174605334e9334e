package dev.runevm.benchmarks.hotpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that the guard compares with. */
final class RatiosTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Path file = folder.resolve("ratios.txt");
    new Ratios(Map.of("calls", 1.5, "loops", 0.25)).write(file);
    assertEquals(Map.of("calls", 1.5, "loops", 0.25), Ratios.read(file).values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"calls", "calls fast", "calls 1,5", "calls 1.5 2.5", ""})
  void aLineThatIsNoRatioIsAnErrorWithItsPlace(String line) throws IOException {
    Path file = folder.resolve("ratios.txt");
    Files.write(file, List.of("# ratios", line));
    IOException error = assertThrows(IOException.class, () -> Ratios.read(file));
    assertTrue(error.getMessage().startsWith("line 2 of " + file), error::getMessage);
  }

  @Test
  void whatIsNotRecordedIsMissing() {
    Ratios ratios = new Ratios(Map.of("calls", 1.5));
    assertEquals(List.of("loops"), ratios.missing(List.of("calls", "loops")));
  }

  @Test
  void everyHotPathOfTheProjectIsRecorded() throws IOException {
    assertEquals(List.of(), Ratios.read(Path.of("ratios.txt")).missing(Twin.titles()));
  }
}
