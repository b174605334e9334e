package dev.runevm.tck.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.tck.examples.RuneProcess.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The workspace among the examples: its programs compile, its tests pass, all of it can be run. */
final class WorkspaceTest {
  private static final Path WORKSPACE =
      Path.of("..", "examples", "workspace").toAbsolutePath().normalize();

  @Test
  void everythingIsInOrder() {
    assertEquals("6 files: no errors\n", rune("check", "--warnings-are-errors").err());
  }

  @Test
  void testsPass() {
    Outcome outcome = rune("test", "-j", "2", "-q");
    assertTrue(outcome.out().startsWith("11 tests: 11 passed, in "), outcome.out());
  }

  @Test
  void benchmarksCanBeMeasured() {
    Outcome outcome = rune("bench", "--format", "json", "--warmup", "0", "--iter", "0.01");
    assertEquals(3, outcome.out().lines().count(), outcome.out());
  }

  @Test
  void programsRunByName() {
    assertEquals("Ada   1815\nGrace 1906\n", rune("run", "-p", "report", "--bin", "report").out());
    assertEquals("Rune has 4 letters\n", rune("run", "--bin", "count", "Rune").out());
    assertEquals("Hello from an example!\n", rune("run", "--example", "greeting").out());
  }

  private static Outcome rune(String... arguments) {
    Outcome outcome = RuneProcess.run(WORKSPACE, "", arguments);
    assertEquals(0, outcome.exitCode(), outcome.out() + outcome.err());
    return outcome;
  }
}
