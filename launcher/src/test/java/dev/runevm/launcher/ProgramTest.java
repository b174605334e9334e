package dev.runevm.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.interpreter.jvm.TierMode;
import dev.runevm.language.capability.Capability;
import dev.runevm.language.capability.Grants;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.LanguageToolchain;
import dev.runevm.launcher.program.RunRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs under the real compiler and engine: what comes out, and which exit code. */
final class ProgramTest {
  @TempDir private Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void mainGetsTheArguments() throws IOException {
    String program = file("p.rn", "pub async fn main(a, b) { println!(\"{a}+{b}\"); }");
    assertEquals(ExitCode.OK, rune("run", program, "x", "y z"));
    assertEquals("x+y z\n", text(out));
  }

  @Test
  void argumentsMustFitBeforeAnythingRuns() throws IOException {
    String program = file("p.rn", "pub fn main(a) { println!(\"ran\"); }");
    assertEquals(ExitCode.USAGE, rune("run", program));
    assertError("takes the arguments a, but was given none");
    assertEquals(ExitCode.USAGE, rune("run", file("s.rn", "1 + 1"), "x"));
    assertError("takes no arguments");
    assertEquals("", text(out));
  }

  @Test
  void anEntryIsChosenByName() throws IOException {
    String program = file("p.rn", "pub fn other() { println!(\"here\"); }");
    assertEquals(ExitCode.OK, rune("run", "--entry", "other", program));
    assertEquals("here\n", text(out));
    assertEquals(ExitCode.USAGE, rune("run", program));
    assertError("there are: other.");
  }

  @Test
  void failuresThatAreReturnedAreFailures() throws IOException {
    assertEquals(ExitCode.FAILED, rune("run", file("e.rn", "pub fn main() { Err(\"no\") }")));
    assertError("the program returned Err(\"no\").");
    assertEquals(ExitCode.FAILED, rune("run", file("n.rn", "None")));
    assertError("the program returned None.");
    assertEquals(ExitCode.OK, rune("run", file("o.rn", "Ok(1)")));
    assertEquals(ExitCode.OK, rune("run", file("s.rn", "Some(1)")));
  }

  @Test
  void anErrorShowsWhereItHappened() throws IOException {
    String program =
        file(
            "p.rn",
            """
            fn average(total, count) {
                total / count
            }

            average(1, 0)
            """);
    assertEquals(ExitCode.FAILED, rune("run", program));
    assertEquals(
        """
        error: Division by zero
         --> FILE:2:5
          |
        2 |     total / count
          |     ^^^^^^^^^^^^^
          |
          = in average (FILE:2:5)
        """,
        text(err)
            .lines()
            .limit(7)
            .reduce("", (a, b) -> a + b + "\n")
            .replaceAll("[^ (]*p.rn", "FILE"));
  }

  @Test
  void endlessRecursionIsToldInAFewLines() throws IOException {
    assertEquals(ExitCode.FAILED, rune("run", file("p.rn", "fn f(n) { f(n) + 1 }\nf(0)")));
    assertTrue(text(err).lines().count() < 20, text(err));
    assertError(" times");
  }

  @Test
  void modulesStandBesideTheProgram() throws IOException {
    Files.createDirectory(directory.resolve("deep"));
    file("deep/inner.rn", "pub fn answer() { 42 }");
    file("deep/mod.rn", "pub mod inner;");
    String program =
        file("p.rn", "mod deep;\npub fn main() { println!(\"{}\", deep::inner::answer()); }");
    assertEquals(ExitCode.OK, rune("run", program), text(err));
    String unit = directory.resolve("p.rnc").toString();
    assertEquals(ExitCode.OK, rune("compile", program), text(err));
    assertEquals(ExitCode.OK, rune("run", unit), text(err));
    assertEquals("42\n42\n", text(out));
  }

  @Test
  void compilingDoesNotDependOnWhereTheSourceStands() throws IOException {
    Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    String text = "pub fn main() { 1 }";
    rune("compile", file("p.rn", text));
    rune("compile", Files.writeString(elsewhere.resolve("p.rn"), text).toString());
    assertEquals(
        -1, Files.mismatch(directory.resolve("p.rnc"), elsewhere.resolve("p.rnc")), text(err));
  }

  @Test
  void damagedUnitsAreRefused() throws IOException {
    rune("compile", file("p.rn", "pub fn main() { 1 }"));
    byte[] unit = Files.readAllBytes(directory.resolve("p.rnc"));
    unit[unit.length / 2] ^= 0x55;
    String damaged = Files.write(directory.resolve("d.rnc"), unit).toString();
    assertEquals(ExitCode.FAILED, rune("run", damaged));
    assertEquals(ExitCode.FAILED, rune("disasm", damaged));
    assertError("d.rnc is not a valid unit");
  }

  @Test
  void whatWasNotGrantedIsDenied() throws Exception {
    String program = file("p.rn", "pub fn main() { println!(\"ran\"); inbox::list()?; }");
    Grants grants = Grants.of(Set.of(Capability.OUTPUT));
    RunRequest request =
        new RunRequest(
            InputFile.read(program),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            grants,
            TierMode.AUTO,
            false);
    assertEquals(ExitCode.DENIED, new LanguageToolchain().run(request, console()));
    assertError("needs the capability `inbox`");
    assertEquals("", text(out));
  }

  @Test
  void theTierIsChosenAndTold() throws IOException {
    String program =
        file("p.rn", "fn twice(x) { x + x }\npub fn main() { println!(\"{}\", twice(4)); }");
    assertEquals(ExitCode.OK, rune("run", "--tier", "jvm", "--trace-tiers", program));
    assertEquals("8\n", text(out));
    assertTrue(text(err).contains("twice: compiled for (J)"), text(err));
    assertEquals(ExitCode.USAGE, rune("run", "--tier", "gpu", program));
    assertError("there is no tier 'gpu'");
  }

  @Test
  void disassemblyShowsTheInstructions() throws IOException {
    assertEquals(ExitCode.OK, rune("disasm", file("p.rn", "pub fn main(a) { a / 2 }")));
    assertTrue(text(out).contains("div"), text(out));
  }

  @Test
  void versionTellsTheRuntime() {
    assertEquals(ExitCode.OK, rune("version"));
    assertTrue(text(out).contains("Truffle runtime: optimizing"), text(out));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  private int rune(String... arguments) {
    return Rune.run(arguments, console(), new LanguageToolchain());
  }

  private Console console() {
    return new Console(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        false);
  }

  private void assertError(String expected) {
    assertTrue(text(err).contains(expected), text(err));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
