package dev.runevm.stdlib.fs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.stdlib.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a temporary folder: what works, what fails, and what a grant keeps out. */
class FsModuleTest {
  private static final String DENIED = "Err(Error(\"Permission denied (os error 13): ";

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    // The place that a name leads to is compared: the folder itself may be below a link.
    folder = folder.toRealPath();
    Files.createDirectories(folder.resolve("in/sub"));
    Files.writeString(folder.resolve("in/a.txt"), "inside");
    Files.writeString(folder.resolve("secret.txt"), "outside");
    Files.createSymbolicLink(folder.resolve("in/out"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("in/up"), folder);
    Files.createSymbolicLink(folder.resolve("in/nowhere"), folder.resolve("made.txt"));
    Files.createSymbolicLink(folder.resolve("in/here"), folder.resolve("in/a.txt"));
  }

  private String fs(String grants, String script) {
    String at = folder.toString();
    return Scripts.run(grants.replace("@", at), "use fs; " + script.replace("@", at));
  }

  @Test
  void readingAndWriting() throws IOException {
    assertEquals(
        "Ok(\"h\u00e9llo, w\")",
        fs(
            "fs",
            """
            fs::write("@/x", "héllo").await?;
            fs::append("@/x", b", w").await?;
            fs::read_to_string("@/x").await
            """));
    assertEquals("héllo, w", Files.readString(folder.resolve("x")));
  }

  @Test
  void nothingHappensBeforeItIsAwaited() {
    assertEquals("()", fs("fs", "let never = fs::write(\"@/x\", \"a\"); ()"));
    assertFalse(Files.exists(folder.resolve("x")));
  }

  @Test
  void manyFilesAtOnce() {
    assertEquals(
        "100",
        fs(
            "fs",
            """
            let all = [];
            for i in 0..100 {
                all.push(async { fs::write(`@/in/sub/${i}`, `${i}`).await?; fs::read(`@/in/sub/${i}`).await });
            }
            for result in std::future::join(all).await {
                result?;
            }
            fs::read_dir("@/in/sub").await?.len()
            """));
  }

  @Test
  void whatIsKnownAboutAFile() {
    assertEquals(
        "(6, true, false, true)",
        fs(
            "fs.read",
            """
            let m = fs::metadata("@/in/here").await?;
            (m.len(), m.is_file(), m.is_dir(), m.modified_millis() > 1_600_000_000_000)
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fs::read_to_string("@/no").await        | No such file or directory (os error 2): @/no
          fs::create_dir("@/in").await            | File exists (os error 17): @/in
          fs::remove_dir("@/in").await            | Directory not empty (os error 39): @/in
          fs::remove_dir_all("@/in/a.txt").await  | Not a directory (os error 20): @/in/a.txt
          fs::remove_file("@/in").await           | Is a directory: @/in
          fs::read_dir("@/in/a.txt").await        | Not a directory (os error 20): @/in/a.txt
          """)
  void failuresAreValues(String script, String message) {
    assertEquals(
        "Err(Error(\"" + message.replace("@", folder.toString()) + "\"))", fs("fs", script));
  }

  @Test
  void bytesAreNoText() throws IOException {
    Files.write(folder.resolve("x"), new byte[] {'a', (byte) 0xFF});
    String result = fs("fs", "fs::read_to_string(\"@/x\").await");
    assertTrue(result.startsWith("Err(Error(\"stream did not contain valid UTF-8"), result);
  }

  @Test
  void onlyTextAndBytesAreWritten() {
    String result = fs("fs", "fs::write(\"@/x\", 5)");
    assertTrue(result.startsWith("! Expected type `::std::string::String`"), result);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fs::read(\"@/x\")", "fs::exists(\"@/x\")", "fs::read_dir(\"@\")"})
  void readingNeedsItsCapability(String script) {
    String result = fs("output,fs.write", script);
    assertTrue(result.contains("needs the capability `fs.read`"), result);
    assertTrue(result.contains("--allow fs.read"), result);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fs::write(\"@/x\", \"\")", "fs::remove_dir_all(\"@\")"})
  void changingNeedsItsCapability(String script) {
    String result = fs("output,fs.read", script);
    assertTrue(result.contains("needs the capability `fs.write`"), result);
    assertTrue(Files.exists(folder.resolve("in/a.txt")));
  }

  @Test
  void copyingNeedsBoth() {
    String result = fs("fs.write", "fs::copy(\"@/secret.txt\", \"@/in/x\").await");
    assertTrue(result.contains("needs the capability `fs.read`"), result);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fs::read_to_string(\"@/in/a.txt\")",
        "fs::read_to_string(\"@/in/sub/../a.txt\")",
        "fs::read_to_string(\"@/in/here\")",
        "fs::write(\"@/in/sub/new.txt\", \"x\")",
        "fs::create_dir_all(\"@/in/sub/p/q\")",
        "fs::copy(\"@/in/a.txt\", \"@/in/b.txt\")",
        "fs::rename(\"@/in/a.txt\", \"@/in/b.txt\")",
        "fs::remove_file(\"@/in/out\")",
        "fs::remove_file(\"@/in/nowhere\")",
      })
  void withinItsFolderAProgramMayDoIt(String call) throws IOException {
    String result = fs("fs=@/in", call + ".await");
    assertTrue(result.startsWith("Ok("), result);
    assertEquals("outside", Files.readString(folder.resolve("secret.txt")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fs::read_to_string(\"@/secret.txt\")",
        "fs::read_to_string(\"@/in/../secret.txt\")",
        "fs::read_to_string(\"@/in/sub/../../secret.txt\")",
        "fs::read_to_string(\"@/in/out\")",
        "fs::read_to_string(\"@/in/up/secret.txt\")",
        "fs::read_to_string(\"@/in-other/x\")",
        "fs::exists(\"@/secret.txt\")",
        "fs::metadata(\"@/in/out\")",
        "fs::read_dir(\"@/in/up\")",
        "fs::write(\"@/in/out\", \"x\")",
        "fs::write(\"@/in/../made.txt\", \"x\")",
        "fs::append(\"@/in/up/made.txt\", \"x\")",
        "fs::create_dir_all(\"@/made/x\")",
        "fs::create_dir(\"@/in/up/made\")",
        "fs::remove_file(\"@/secret.txt\")",
        "fs::remove_file(\"@/in/up/secret.txt\")",
        "fs::remove_dir_all(\"@/in/..\")",
        "fs::remove_dir_all(\"@\")",
        "fs::copy(\"@/secret.txt\", \"@/in/x\")",
        "fs::copy(\"@/in/a.txt\", \"@/made.txt\")",
        "fs::rename(\"@/in/a.txt\", \"@/made.txt\")",
        "fs::rename(\"@/secret.txt\", \"@/in/x\")",
      })
  void outsideOfItsFolderAProgramMayNothing(String call) throws IOException {
    String result = fs("fs=@/in", call + ".await");
    assertTrue(result.startsWith(DENIED), result);
    assertTrue(result.contains("is granted only below " + folder + "/in"), result);
    assertUntouched();
  }

  @Test
  void aLinkToNowhereLeadsNowhere() throws IOException {
    String result = fs("fs=@/in", "fs::write(\"@/in/nowhere\", \"x\").await");
    assertTrue(result.startsWith("Err(Error(\"No such file or directory"), result);
    assertUntouched();
  }

  @Test
  void removingAFolderRemovesLinksAndNotWhatTheyPointTo() throws IOException {
    assertEquals("Ok(())", fs("fs=@", "fs::remove_dir_all(\"@/in\").await"));
    assertFalse(Files.exists(folder.resolve("in")));
    assertEquals("outside", Files.readString(folder.resolve("secret.txt")));
  }

  private void assertUntouched() throws IOException {
    assertEquals("outside", Files.readString(folder.resolve("secret.txt")));
    assertEquals("inside", Files.readString(folder.resolve("in/a.txt")));
    assertFalse(Files.exists(folder.resolve("made")));
    assertFalse(Files.exists(folder.resolve("made.txt")));
  }
}
