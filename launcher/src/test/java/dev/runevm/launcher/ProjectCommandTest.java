package dev.runevm.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.runevm.launcher.console.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rune run} and {@code rune check} on projects and folders. */
final class ProjectCommandTest {
  @TempDir private Path folder;

  private Sandbox sandbox;

  @BeforeEach
  void makeProject() throws IOException {
    sandbox = new Sandbox(folder);
    sandbox.file("Rune.toml", "[package]\nname = \"tool\"\nversion = \"0.1.0\"\n");
    sandbox.file("src/main.rn", "mod part;\npub fn main() { println!(\"main {}\", part::n()); }");
    sandbox.file("src/part.rn", "pub fn n() { 1 }");
  }

  @Test
  void theProgramOfTheProjectRuns() {
    assertEquals(ExitCode.OK, sandbox.rune("run", "--project", "@/src"), sandbox.err());
    assertEquals("main 1\n", sandbox.out());
  }

  @Test
  void othersRunByName() throws IOException {
    sandbox.file("src/bin/say.rn", "pub fn main(word) { println!(\"{word}\"); }");
    sandbox.file("examples/show.rn", "pub fn main() { println!(\"shown\"); }");
    assertEquals(ExitCode.OK, sandbox.rune("run", "--project", "@", "--bin", "say", "hi"));
    assertEquals("hi\n", sandbox.out());
    assertEquals(ExitCode.OK, sandbox.rune("run", "--project", "@", "--example", "show"));
    assertEquals("shown\n", sandbox.out());
    assertEquals(ExitCode.USAGE, sandbox.rune("run", "--project", "@"));
    sandbox.assertErr("Name one: -p tool --bin tool, -p tool --bin say.");
    assertEquals(ExitCode.USAGE, sandbox.rune("run", "--project", "@", "--bin", "sya"));
    sandbox.assertErr("the project has no bin `sya`.\n  Did you mean say?");
  }

  @Test
  void aPackageWithoutAProgramSaysSo() throws IOException {
    sandbox.file("p/Rune.toml", "[package]\nname = \"p\"\nversion = \"0.1.0\"\n");
    assertEquals(ExitCode.USAGE, sandbox.rune("run", "--project", "@/p"));
    sandbox.assertErr("nothing to run");
  }

  @Test
  void aWorkspaceIsNarrowedToAPackage() throws IOException {
    sandbox.file("Rune.toml", "[workspace]\nmembers = [\"a\", \"b\"]\n");
    for (String name : new String[] {"a", "b"}) {
      sandbox.file(name + "/Rune.toml", "[package]\nname = \"" + name + "\"\nversion = \"1.0.0\"");
      sandbox.file(name + "/src/main.rn", "pub fn main() { println!(\"" + name + "\"); }");
    }
    assertEquals(ExitCode.OK, sandbox.rune("run", "--project", "@", "-p", "b"));
    assertEquals("b\n", sandbox.out());
    assertEquals(ExitCode.USAGE, sandbox.rune("run", "--project", "@", "-p", "c"));
    sandbox.assertErr("the project has no package `c`.\n  There are: a, b.");
  }

  @Test
  void checkTakesAllProgramsOfTheProject() throws IOException {
    sandbox.file("tests/t.rn", "pub fn main() { missing() }");
    sandbox.file("benches/b.rn", "fn unused() { 1 }");
    assertEquals(ExitCode.FAILED, sandbox.rune("check", "--project", "@"));
    sandbox.assertErr("missing");
    sandbox.assertErr("3 files: 1 error");
    assertEquals(ExitCode.OK, sandbox.rune("check", "--project", "@", "--bin", "tool"));
  }

  @Test
  void inAFolderModulesAreNoPrograms() throws IOException {
    sandbox.file("src/part.rn", "pub fn n() { missing() }\nmod part2;");
    sandbox.file("src/part/part2.rn", "pub fn n() { lost() }");
    sandbox.file("src/part2.rn", "pub fn main() { gone() }");
    assertEquals(ExitCode.FAILED, sandbox.rune("check", "@"));
    sandbox.assertErr("@/src/part2.rn");
    assertEquals(3, sandbox.err().split("error\\[", -1).length - 1, sandbox.err());
    sandbox.assertErr("2 files: 3 errors");
  }

  @Test
  void whatIsWrongInASharedModuleIsSaidOnce() throws IOException {
    sandbox.file("src/lib.rn", "mod part;\npub fn f() { part::n() }");
    sandbox.file("src/part.rn", "pub fn n() { missing() }");
    assertEquals(ExitCode.FAILED, sandbox.rune("check", "--project", "@"));
    sandbox.assertErr("2 files: 1 error\n");
  }

  @Test
  void warningsCanCountAsErrors() throws IOException {
    Path file = sandbox.file("w.rn", "pub fn main() { let mut x = 1; x }");
    assertEquals(ExitCode.OK, sandbox.rune("check", file.toString()));
    sandbox.assertErr("1 file: no errors, 1 warning");
    assertEquals(ExitCode.FAILED, sandbox.rune("check", "--warnings-are-errors", file.toString()));
  }

  @Test
  void aFolderWithoutProgramsIsAMistake() throws IOException {
    sandbox.file("empty/notes.txt", "");
    assertEquals(ExitCode.USAGE, sandbox.rune("check", "@/empty"));
    sandbox.assertErr("there are no programs (.rn) in the folder @/empty.");
  }
}
