package dev.runevm.tck.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.tck.examples.RuneProcess.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples do what they say, from source and as units that were shipped elsewhere. */
final class ExamplesTest {
  private static final Path EXAMPLES = Path.of("..", "examples").toAbsolutePath().normalize();

  @TempDir Path elsewhere;

  static Stream<String> examples() throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".rn"))
              .map(name -> name.substring(0, name.length() - ".rn".length()))
              .sorted()
              .toList();
    }
    assertTrue(names.contains("feature_workflow"), "the examples are where they should be");
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void runsFromSource(String name) throws IOException {
    checkOutput(
        name, RuneProcess.run(elsewhere, "", command(name, EXAMPLES.resolve(name + ".rn"))));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void runsAsAShippedUnit(String name) throws IOException {
    Path unit = elsewhere.resolve(name + ".rnc");
    Outcome compiled =
        RuneProcess.run(
            elsewhere,
            "",
            "compile",
            EXAMPLES.resolve(name + ".rn").toString(),
            "-o",
            unit.toString());
    assertEquals(0, compiled.exitCode(), compiled.err());
    shipAgents();
    checkOutput(name, RuneProcess.run(elsewhere, "", command(name, unit)));
  }

  @Test
  void aPersonAtTheTerminalApproves() throws IOException {
    Outcome outcome =
        RuneProcess.run(
            elsewhere, "perhaps\nyes\n", "run", EXAMPLES.resolve("feature_workflow.rn").toString());
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("Plan ready for review"));
    assertTrue(outcome.out().endsWith("The feature is done.\n"));
  }

  @Test
  void aPersonRejects() {
    Outcome outcome =
        RuneProcess.run(
            elsewhere, "no\n", "run", EXAMPLES.resolve("feature_workflow.rn").toString());
    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.err().contains("Plan rejected"), outcome.err());
  }

  @Test
  void nobodyIsThereToApprove() {
    Outcome outcome =
        RuneProcess.run(elsewhere, "", "run", EXAMPLES.resolve("feature_workflow.rn").toString());
    assertEquals(4, outcome.exitCode(), outcome.err());
    assertTrue(outcome.err().contains("Plan ready for review"), outcome.err());
  }

  private static String[] command(String name, Path program) {
    List<String> command = new ArrayList<>(List.of("run"));
    Path answers = EXAMPLES.resolve("answers").resolve(name + ".txt");
    if (Files.exists(answers)) {
      command.addAll(List.of("--answers", answers.toString()));
    }
    command.add(program.toString());
    return command.toArray(String[]::new);
  }

  /** A unit names the agents that it talks to; who they are, the one who runs it says. */
  private void shipAgents() throws IOException {
    Files.copy(EXAMPLES.resolve("Rune.toml"), elsewhere.resolve("Rune.toml"));
    Path agents = Files.createDirectory(elsewhere.resolve("agents"));
    try (Stream<Path> files = Files.list(EXAMPLES.resolve("agents"))) {
      for (Path file : files.toList()) {
        Files.copy(file, agents.resolve(file.getFileName()));
      }
    }
  }

  private static void checkOutput(String name, Outcome outcome) throws IOException {
    assertEquals(
        Files.readString(EXAMPLES.resolve("expected").resolve(name + ".txt")),
        outcome.out(),
        outcome.err());
    assertEquals(0, outcome.exitCode(), outcome.err());
  }
}
