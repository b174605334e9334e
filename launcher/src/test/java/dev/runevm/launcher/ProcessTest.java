package dev.runevm.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.launcher.console.ExitCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a process among others: signals, pipes and streams. */
@DisabledOnOs(OS.WINDOWS)
final class ProcessTest {
  private static final int TIMEOUT_SECONDS = 120;

  @TempDir private Path directory;

  @Test
  void endsQuietlyWhenNobodyReadsItsOutput() throws Exception {
    Process process = rune("let i = 0; loop { println!(\"{i}\"); i += 1; }");
    try (BufferedReader out = output(process)) {
      assertEquals("0", out.readLine());
      assertEquals("1", out.readLine());
    }
    assertEquals(ExitCode.BROKEN_PIPE, exitCode(process));
    assertEquals("", errors(process));
  }

  @Test
  void ctrlCEndsItQuietlyAndLosesNoOutput() throws Exception {
    Process process =
        rune("eprintln!(\"ready\"); println!(\"printed\"); let i = 0; loop { i += 1; }");
    awaitErrors("ready\n");
    assertEquals(0, new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor());
    assertEquals(130, exitCode(process));
    assertEquals("printed", output(process).readLine());
    assertEquals("ready\n", errors(process));
  }

  @Test
  void ctrlCEndsTestsWithWhatIsKnown() throws Exception {
    Process process =
        rune(
            List.of("test", "--nocapture"),
            """
            #[test]
            fn first() {}
            #[test]
            fn second() { eprintln!("ready"); loop {} }
            #[test]
            fn third() {}
            """);
    awaitErrors("ready\n");
    assertEquals(0, new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor());
    assertEquals(130, exitCode(process));
    List<String> lines = output(process).lines().toList();
    assertTrue(lines.get(1).startsWith("  ok      first"), lines.toString());
    assertTrue(lines.getLast().startsWith("3 tests: 1 passed, 2 not run, in"), lines.toString());
    assertEquals("ready\nrune: interrupted\n", errors(process));
  }

  @Test
  void outputAndErrorsGoWhereTheyBelong() throws Exception {
    Process process = rune("println!(\"out\"); eprintln!(\"err\"); Err(1)");
    assertEquals("out", output(process).readLine());
    assertEquals(ExitCode.FAILED, exitCode(process));
    assertEquals("err\nrune: the program returned Err(1).\n", errors(process));
  }

  /** Output, error text, stack trace and exit code must not tell whether there is an engine. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "fn deep(n) { if n == 0 { [1][5] } else { deep(n - 1) } }\n"
            + "async fn later() { [1, 2].iter().map(|x| deep(x)).collect::<Vec>() }\n"
            + "pub async fn main() { later().await }",
        "fn f(n) { f(n + 1) + 1 } f(0)",
        "use time::Duration;\n"
            + "async fn nap(n) { time::sleep(Duration::from_millis(n)).await; n }\n"
            + "println!(\"{:?}\", std::future::join([nap(2), nap(1)]).await); None",
        "let v = #{ name: [1, 2.5, 'c', b\"x\"] }; dbg!(v); v.missing",
        "std::future::join([]).await; async fn never() { never().await } 1u64 - 2"
      })
  void isTheSameWithAndWithoutAnEngine(String program) throws Exception {
    Process direct = rune(program);
    List<String> output = output(direct).lines().toList();
    String errors = errors(direct);
    Process polyglot = rune(program, "-Drune.direct=false");
    assertEquals(output, output(polyglot).lines().toList());
    assertEquals(errors, errors(polyglot));
    assertEquals(exitCode(direct), exitCode(polyglot));
  }

  /** As the start script runs it, without a polyglot engine. */
  private Process rune(String program) throws IOException {
    return rune(program, "-Drune.direct=true");
  }

  private Process rune(String program, String option) throws IOException {
    return rune(List.of("run"), program, option);
  }

  private Process rune(List<String> words, String program) throws IOException {
    return rune(words, program, "-Drune.direct=true");
  }

  private Process rune(List<String> words, String program, String option) throws IOException {
    Path file = Files.writeString(directory.resolve("p.rn"), program);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                option,
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.runevm.launcher.Rune"));
    command.addAll(words);
    command.add(file.toString());
    return new ProcessBuilder(command).redirectError(errorFile().toFile()).start();
  }

  private void awaitErrors(String expected) throws IOException, InterruptedException {
    for (int i = 0; i < TIMEOUT_SECONDS * 10; i++) {
      if (Files.readString(errorFile()).equals(expected)) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("it never said: " + expected);
  }

  private Path errorFile() {
    return directory.resolve("errors.txt");
  }

  private String errors(Process process) throws Exception {
    exitCode(process);
    return Files.readString(errorFile());
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static int exitCode(Process process) throws InterruptedException {
    boolean ended = process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    assertTrue(ended, "the process hangs");
    return process.exitValue();
  }
}
