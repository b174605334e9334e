package dev.runevm.stdlib.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.stdlib.Scripts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Processes: what they write and how they end, what is refused, and that none is left over. */
@DisabledOnOs(OS.WINDOWS)
class ProcessModuleTest {
  private static final String USE = "use process::{Command, Stdio}; ";

  private static String run(String script) {
    return Scripts.run("process,clock", USE + script);
  }

  @Test
  void aProgramThatIsNotThere() {
    assertEquals(
        "Err(Error(\"No such file or directory (os error 2): no-such-program\"))",
        run("Command::new(\"no-such-program\").spawn()"));
    assertEquals(
        "Err(Error(\"Permission denied (os error 13): /\"))",
        run("Command::new(\"/\").output().await"));
    assertEquals(
        "Err(Error(\"invalid null character in command\"))",
        run("Command::new(\"a\\0b\").spawn()"));
  }

  @Test
  void aCommandCanBeStartedSeveralTimes() {
    assertEquals(
        "([97, 10], [97, 10])",
        run(
            """
            let c = Command::new("echo").arg("a");
            let first = c.output();
            let second = c.output();
            (second.await?.stdout, first.await?.stdout)
            """));
  }

  @Test
  void muchOutputOnBothStreamsDoesNotBlock() {
    assertEquals(
        "(300000, 300000, Some(7))",
        run(
            """
            let script = "head -c 300000 /dev/zero >&2; head -c 300000 /dev/zero; exit 7";
            let o = Command::new("sh").args(["-c", script]).output().await?;
            (o.stdout.len(), o.stderr.len(), o.status.code())
            """));
  }

  @Test
  void whatAChildWritesGoesToTheOutputOfTheContextInOrder() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (Context context =
        Context.newBuilder("rune").option("rune.allow", "all").out(out).err(err).build()) {
      Scripts.run(
          context,
          USE
              + """
              println!("before");
              Command::new("sh").args(["-c", "echo child; echo oh >&2"]).status().await?;
              println!("after");
              """);
    }
    assertEquals("before\nchild\nafter\n", out.toString(StandardCharsets.UTF_8));
    assertEquals("oh\n", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aDialogue() {
    assertEquals(
        "(Some(\"got a\"), Some(\"got b\"), None, true)",
        run(
            """
            let c = Command::new("sh").args(["-c", "while read x; do echo got $x; done"]);
            let child = c.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
            let stdin = child.stdin()?;
            let stdout = child.stdout()?;
            stdin.write_all("a\\n").await?;
            let a = stdout.read_line().await?;
            stdin.write_all(b"b\\n").await?;
            let b = stdout.read_line().await?;
            stdin.close().await?;
            (a, b, stdout.read_line().await?, child.wait().await?.success())
            """));
  }

  @Test
  void othersGoOnWhileAProcessRuns() {
    assertEquals(
        "\"timeout\"",
        run(
            """
            let child = Command::new("sleep").arg("60").spawn()?;
            let won = select {
                _ = child.wait() => "process",
                _ = time::sleep(time::Duration::from_millis(20)) => "timeout",
            };
            child.kill().await?;
            assert!(child.wait().await?.code().is_none());
            won
            """));
  }

  @Test
  void nothingIsStartedBeforeItIsAwaited() {
    assertEquals(
        "Err(Error(\"No such file or directory (os error 2): no-such\"))",
        run("let never = Command::new(\"no-such\").output(); never.await"));
    assertEquals("()", run("let never = Command::new(\"no-such\").output(); ()"));
  }

  @Test
  void noChildOutlivesItsContext() throws Exception {
    String pid;
    try (Context context = Scripts.context("process")) {
      String script = "Command::new(\"sh\").args([\"-c\", \"sleep 60; :\"]).spawn()?.id()?";
      pid = Scripts.run(context, USE + script);
      assertTrue(ProcessHandle.of(Long.parseLong(pid)).orElseThrow().isAlive());
    }
    ProcessHandle.of(Long.parseLong(pid))
        .ifPresent(left -> left.onExit().orTimeout(10, TimeUnit.SECONDS).join());
    assertFalse(ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::isAlive).orElse(false));
  }

  @Test
  void theCapabilityIsNeeded() {
    String result = Scripts.run("output", USE + "Command::new(\"true\")");
    assertTrue(
        result.startsWith("! `process::Command::new` needs the capability `process`"), result);
  }

  @Test
  void onlyTheProgramsThatWereGrantedAreStarted() {
    assertEquals(
        "(true, Error(\"Permission denied (os error 13): sh: `process` is granted only for"
            + " false and true\"), true)",
        Scripts.run(
            "process=true,process=false",
            USE
                + """
                let good = Command::new("true").status().await?.success();
                let other = Command::new("sh").spawn().unwrap_err();
                (good, other, Command::new("./true").spawn().is_err())
                """));
  }

  @Test
  void debugForms() {
    assertEquals(
        "(Command(\"ls\" \"-l\"), ExitStatus(exit status: 0), Stdio { .. })",
        run(
            """
            (Command::new("ls").arg("-l"), Command::new("true").status().await?, Stdio::null())
            """));
  }
}
