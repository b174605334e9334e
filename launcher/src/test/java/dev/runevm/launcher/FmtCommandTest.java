package dev.runevm.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.launcher.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rune fmt}. */
final class FmtCommandTest {
  private static final String UGLY = "pub fn main(){1}\n";
  private static final String NICE = "pub fn main() {\n    1\n}\n";

  @TempDir private Path folder;

  private Sandbox sandbox;

  @BeforeEach
  void makeSandbox() {
    sandbox = new Sandbox(folder);
  }

  @Test
  void filesAndFoldersAreFormatted() throws IOException {
    Path one = sandbox.file("one.rn", UGLY);
    Path two = sandbox.file("all/deep/two.rn", UGLY);
    Path other = sandbox.file("all/notes.txt", UGLY);
    assertEquals(ExitCode.OK, sandbox.rune("fmt", "@/one.rn", "@/all", "@/all/deep/two.rn"));
    assertEquals(NICE, Files.readString(one));
    assertEquals(NICE, Files.readString(two));
    assertEquals(UGLY, Files.readString(other));
    assertEquals("", sandbox.out());
    assertEquals(
        "formatted: @/one.rn\nformatted: @/all/deep/two.rn\n2 files: 2 formatted\n", sandbox.err());
  }

  @Test
  void withoutPathsTheFilesOfTheProjectAreFormatted() throws IOException {
    sandbox.file("Rune.toml", "[package]\nname = \"p\"\nversion = \"0.1.0\"\n");
    Path main = sandbox.file("src/main.rn", "mod m;" + UGLY);
    Path module = sandbox.file("src/m.rn", UGLY);
    assertEquals(ExitCode.OK, sandbox.rune("fmt", "--project", "@"));
    assertEquals("mod m;\n" + NICE, Files.readString(main));
    assertEquals(NICE, Files.readString(module));
  }

  @Test
  void whatIsFormattedIsNotWritten() throws IOException {
    Path file = sandbox.file("nice.rn", NICE);
    FileTime before = FileTime.fromMillis(1_000_000_000);
    Files.setLastModifiedTime(file, before);
    assertEquals(ExitCode.OK, sandbox.rune("fmt", "@/nice.rn"));
    assertEquals(before, Files.getLastModifiedTime(file));
    assertEquals("1 file: nothing to change\n", sandbox.err());
  }

  @Test
  void checkShowsTheDifferenceAndChangesNothing() throws IOException {
    Path file = sandbox.file("ugly.rn", UGLY);
    sandbox.file("nice.rn", NICE);
    assertEquals(ExitCode.FAILED, sandbox.rune("fmt", "--check", "@"));
    assertEquals(UGLY, Files.readString(file));
    assertEquals(
        """
        --- @/ugly.rn
        +++ @/ugly.rn (formatted)
        @@ -1 +1,3 @@
        -pub fn main(){1}
        +pub fn main() {
        +    1
        +}
        """,
        sandbox.out());
    assertEquals("not formatted: @/ugly.rn\n2 files: 1 not formatted\n", sandbox.err());
    assertEquals(ExitCode.OK, sandbox.rune("fmt", "--check", "@/nice.rn"));
    assertEquals("", sandbox.out());
  }

  @Test
  void filesWithErrorsAreLeftAndTheOthersFormatted() throws IOException {
    Path broken = sandbox.file("a.rn", "fn f( { 1 }");
    Path fine = sandbox.file("b.rn", UGLY);
    assertEquals(ExitCode.FAILED, sandbox.rune("fmt", "@"));
    assertEquals("fn f( { 1 }", Files.readString(broken));
    assertEquals(NICE, Files.readString(fine));
    sandbox.assertErr("@/a.rn:1:");
    sandbox.assertErr("2 files: 1 formatted, 1 with errors, left as they are\n");
  }

  @Test
  void standardInputIsFormattedToStandardOutput() {
    sandbox.input(UGLY.getBytes(StandardCharsets.UTF_8));
    assertEquals(ExitCode.OK, sandbox.rune("fmt", "-"));
    assertEquals(NICE, sandbox.out());
    assertEquals("", sandbox.err());
    assertEquals(ExitCode.FAILED, sandbox.rune("fmt", "--check", "-"));
    sandbox.assertOut("--- <stdin>\n");
    sandbox.input("fn".getBytes(StandardCharsets.UTF_8));
    assertEquals(ExitCode.FAILED, sandbox.rune("fmt", "-"));
    assertEquals("", sandbox.out());
    sandbox.assertErr("<stdin>:1:");
    assertEquals(ExitCode.USAGE, sandbox.rune("fmt", "-", "@/a.rn"));
  }

  @Test
  void lineEndsAndByteOrderMarksStay() throws IOException {
    Path file = sandbox.file("windows.rn", "\ufeffpub fn main(){\r\n`a\r\nb`}\r\n");
    assertEquals(ExitCode.OK, sandbox.rune("fmt", "@/windows.rn"));
    String expected = "\ufeffpub fn main() {\r\n    `a\r\nb`\r\n}\r\n";
    assertArrayEquals(expected.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    assertEquals(ExitCode.OK, sandbox.rune("fmt", "--check", "@/windows.rn"));
  }

  @Test
  void aMissingEndOfTheLastLineIsADifference() throws IOException {
    sandbox.file("a.rn", "let a = 1;\nlet b = 2;");
    assertEquals(ExitCode.FAILED, sandbox.rune("fmt", "--check", "@/a.rn"));
    sandbox.assertOut(
        """
        @@ -1,2 +1,2 @@
         let a = 1;
        -let b = 2;
        \\ No newline at end of file
        +let b = 2;
        """);
  }

  @Test
  void permissionsAndLinksStay() throws IOException {
    Path file = sandbox.file("tool.rn", "#!/usr/bin/env rune\n" + UGLY);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));
    Path link = Files.createSymbolicLink(folder.resolve("link.rn"), file);
    assertEquals(ExitCode.OK, sandbox.rune("fmt", "@/link.rn"));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("#!/usr/bin/env rune\n" + NICE, Files.readString(file));
    assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void whatIsNotThereIsAUsageError() throws IOException {
    assertEquals(ExitCode.USAGE, sandbox.rune("fmt", "@/nothing.rn"));
    sandbox.assertErr("there is no file @/nothing.rn");
    Files.createDirectory(folder.resolve("empty"));
    assertEquals(ExitCode.USAGE, sandbox.rune("fmt", "@/empty"));
    sandbox.assertErr("there are no source texts (.rn) in the folder @/empty");
    assertEquals(ExitCode.USAGE, sandbox.rune("fmt", "--project", "@/empty"));
    sandbox.assertErr("there is no Rune.toml");
  }

  @Test
  void textThatIsNotUtf8IsAUsageError() throws IOException {
    Path file = sandbox.file("latin.rn", "");
    Files.write(file, new byte[] {'"', (byte) 0xe4, '"'});
    assertEquals(ExitCode.USAGE, sandbox.rune("fmt", "@/latin.rn"));
    sandbox.assertErr("is not UTF-8 text (line 1)");
    assertEquals(3, Files.size(file));
  }
}
