package dev.runevm.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.launcher.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rune new}, {@code rune init} and {@code rune completion}. */
final class NewCommandTest {
  @TempDir private Path folder;

  private Sandbox sandbox;

  @BeforeEach
  void makeSandbox() {
    sandbox = new Sandbox(folder);
  }

  @Test
  void aNewPackageRunsAndPassesItsTests() {
    assertEquals(ExitCode.OK, sandbox.rune("new", "@/hello-1"), sandbox.err());
    assertEquals(
        "Made the package hello-1 in @/hello-1.\n  cd @/hello-1 && rune run\n", sandbox.out());
    assertTrue(Files.exists(sandbox.path("hello-1/.gitignore")));
    assertEquals(ExitCode.OK, sandbox.rune("run", "--project", "@/hello-1"), sandbox.err());
    assertEquals("Hello, world!\n", sandbox.out());
    assertEquals(ExitCode.OK, sandbox.rune("test", "-q", "--project", "@/hello-1"));
    sandbox.assertOut("4 tests: 4 passed, in ");
    assertEquals(
        ExitCode.OK, sandbox.rune("check", "--warnings-are-errors", "--project", "@/hello-1"));
  }

  @Test
  void whatIsThereIsNeverOverwritten() throws IOException {
    sandbox.file("there/notes.txt", "mine");
    assertEquals(ExitCode.USAGE, sandbox.rune("new", "@/there"));
    sandbox.assertErr("@/there exists already.");
    sandbox.file("there/src/lib.rn", "pub fn mine() {}");
    sandbox.file("there/.gitignore", "mine");
    assertEquals(ExitCode.OK, sandbox.rune("init", "@/there"), sandbox.err());
    assertEquals("mine", Files.readString(sandbox.path("there/.gitignore")));
    assertTrue(Files.exists(sandbox.path("there/Rune.toml")));
    assertTrue(!Files.exists(sandbox.path("there/src/main.rn")), "it has a program already");
    assertEquals(ExitCode.USAGE, sandbox.rune("init", "@/there"));
    sandbox.assertErr("@/there/Rune.toml exists already");
    assertEquals(ExitCode.USAGE, sandbox.rune("init", "@/nowhere"));
    sandbox.assertErr("there is no folder @/nowhere");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1st", "a b", "a.b", ".hidden", "é"})
  void namesAreChecked(String name) {
    assertEquals(ExitCode.USAGE, sandbox.rune("new", "@/" + name));
    sandbox.assertErr("'" + name + "' cannot be the name of a package");
    assertTrue(!Files.exists(sandbox.path(name)));
  }

  @Test
  void shellsCompleteAllCommands() {
    assertEquals(ExitCode.OK, sandbox.rune("completion"));
    for (String command : Commands.NAMES) {
      sandbox.assertOut(command);
    }
    sandbox.assertOut("--fail-fast");
  }
}
