package dev.runevm.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.launcher.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rune doc} on files, folders and projects. */
final class DocCommandTest {
  @TempDir private Path folder;

  private Sandbox sandbox;

  @BeforeEach
  void makeProject() throws IOException {
    sandbox = new Sandbox(folder);
    sandbox.file("Rune.toml", "[package]\nname = \"tool\"\nversion = \"0.1.0\"\n");
    sandbox.file("src/main.rn", "//! A tool.\nmod part;\npub fn main() { part::n() }");
    sandbox.file("src/part.rn", "/// One.\npub fn n() { 1 }");
  }

  private boolean exists(String name) {
    return Files.exists(sandbox.path(name));
  }

  @Test
  void aProjectIsDocumentedInItsTarget() {
    assertEquals(ExitCode.OK, sandbox.rune("doc", "--project", "@"), sandbox.err());
    assertEquals("wrote @/target/doc/index.html\n", sandbox.err());
    assertTrue(exists("target/doc/mod.tool.part.html"));
    assertTrue(exists("target/doc/mod.std.html"));
  }

  @Test
  void foldersAndFilesAreDocumentedWhereTheyAreTold() throws IOException {
    sandbox.file("scripts/a.rn", "mod b;\npub fn f() {}");
    sandbox.file("scripts/b.rn", "pub fn g() {}");
    assertEquals(ExitCode.OK, sandbox.rune("doc", "@/scripts", "--no-std", "-o", "@/out"));
    assertTrue(exists("out/mod.a.html"));
    assertFalse(exists("out/mod.b.html"));
    assertFalse(exists("out/mod.std.html"));
    assertEquals(ExitCode.OK, sandbox.rune("doc", "@/scripts/b.rn", "--no-std", "-o", "@/out"));
    assertTrue(exists("out/mod.b.html"));
    assertFalse(exists("out/mod.a.html"));
  }

  @Test
  void privateItemsAreShownOnDemand() throws IOException {
    sandbox.file("l.rn", "struct Hidden;\npub fn f() {}");
    assertEquals(ExitCode.OK, sandbox.rune("doc", "@/l.rn", "--no-std", "-o", "@/out"));
    assertFalse(exists("out/struct.l.Hidden.html"));
    sandbox.rune("doc", "@/l.rn", "--no-std", "--private", "-o", "@/out");
    assertTrue(exists("out/struct.l.Hidden.html"));
  }

  @Test
  void brokenLinksAreWarnings() throws IOException {
    sandbox.file("l.rn", "/// See [`Nothing`].\npub fn f() {}");
    assertEquals(ExitCode.OK, sandbox.rune("doc", "@/l.rn", "--no-std", "-o", "@/out"));
    sandbox.assertErr("warning[W0009]: The link `Nothing` leads nowhere\n --> @/l.rn:1:11");
    sandbox.rune("doc", "@/l.rn", "--no-std", "-o", "@/out", "--format", "json");
    sandbox.assertOut("\"code\":\"W0009\"");
    assertEquals(
        ExitCode.FAILED,
        sandbox.rune("doc", "@/l.rn", "--no-std", "-o", "@/strict", "--warnings-are-errors"));
    sandbox.assertErr("nothing was written: there are warnings.");
    assertFalse(exists("strict"));
  }

  @Test
  void aProgramWithErrorsIsNotDocumented() throws IOException {
    sandbox.file("l.rn", "pub fn f( {}");
    assertEquals(ExitCode.FAILED, sandbox.rune("doc", "@/l.rn", "-o", "@/out"));
    sandbox.assertErr("nothing was written: there are errors.");
    assertFalse(exists("out"));
  }

  @Test
  void mistakesAreExplained() throws IOException {
    sandbox.file("mine/index.html", "x");
    assertEquals(ExitCode.USAGE, sandbox.rune("doc", "@/src/main.rn", "-o", "@/mine"));
    sandbox.assertErr("the folder @/mine holds files that rune doc did not write.");
    assertEquals(ExitCode.USAGE, sandbox.rune("doc", "@/missing.rn"));
    sandbox.assertErr("there is no file @/missing.rn.");
    sandbox.file("empty/readme.md", "");
    assertEquals(ExitCode.USAGE, sandbox.rune("doc", "@/empty"));
    sandbox.assertErr("there are no programs (.rn) in the folder @/empty.");
  }
}
