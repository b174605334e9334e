package dev.runevm.stdlib.std;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The edges of {@code std}: each line of {@code edge-cases.txt} is a program and, behind {@code
 * =>}, the debug form of its value, or behind {@code => !} the message of its error.
 */
class EdgeCasesTest {
  private static final Source DEBUG =
      Source.create("rune", "pub fn debug(value) { format!(\"{:?}\", value) }");
  private static Engine engine;

  @BeforeAll
  static void openEngine() {
    engine = Engine.create("rune");
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                EdgeCasesTest.class.getResourceAsStream("edge-cases.txt"),
                StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> line.contains("=>")).forEach(lines::add);
    }
    assertFalse(lines.isEmpty());
    return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  private static void check(String line) throws IOException {
    int cut = line.lastIndexOf("=>");
    String program = line.substring(0, cut).strip();
    String expected = line.substring(cut + 2).strip();
    assertEquals(expected, run(program));
  }

  private static String run(String program) throws IOException {
    try (Context context = Context.newBuilder("rune").engine(engine).build()) {
      Value value = context.eval(Source.newBuilder("rune", program, "case.rn").build());
      return context.eval(DEBUG).invokeMember("debug", value).asString();
    } catch (PolyglotException error) {
      return "! " + error.getMessage();
    }
  }
}
