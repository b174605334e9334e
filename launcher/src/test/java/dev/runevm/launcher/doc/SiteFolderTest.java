package dev.runevm.launcher.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.launcher.console.CommandFailure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, what is removed, and what is left alone. */
final class SiteFolderTest {
  @TempDir private Path directory;

  private void write(Map<String, String> texts) throws CommandFailure {
    Map<String, byte[]> files = new TreeMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    new SiteFolder(directory.resolve("a/doc")).write(files);
  }

  private Path file(String name) {
    return directory.resolve("a/doc").resolve(name);
  }

  @Test
  void whatWasWrittenBeforeIsReplacedAndRemoved() throws Exception {
    write(Map.of("index.html", "1", "old.html", "1"));
    write(Map.of("index.html", "2", "new.html", "2"));
    assertEquals("2", Files.readString(file("index.html")));
    assertEquals("2", Files.readString(file("new.html")));
    assertFalse(Files.exists(file("old.html")));
    try (var content = Files.list(file(""))) {
      assertEquals(3, content.count());
    }
  }

  @Test
  void filesOfOthersStay() throws Exception {
    write(Map.of("index.html", "1"));
    Files.writeString(file("notes.txt"), "mine");
    write(Map.of("index.html", "2"));
    assertEquals("mine", Files.readString(file("notes.txt")));
    CommandFailure failure =
        assertThrows(CommandFailure.class, () -> write(Map.of("notes.txt", "3")));
    assertTrue(failure.getMessage().contains("stands in the way"), failure.getMessage());
    assertEquals("mine", Files.readString(file("notes.txt")));
  }

  @Test
  void aFolderOfOthersIsLeftAlone() throws Exception {
    Files.createDirectories(file(""));
    Files.writeString(file("index.html"), "mine");
    CommandFailure failure =
        assertThrows(CommandFailure.class, () -> write(Map.of("index.html", "1")));
    assertTrue(failure.getMessage().contains("did not write"), failure.getMessage());
    assertEquals("mine", Files.readString(file("index.html")));
  }

  @Test
  void linksAreNotFollowed() throws Exception {
    write(Map.of("index.html", "1"));
    Path elsewhere = Files.writeString(directory.resolve("elsewhere"), "mine");
    Files.delete(file("index.html"));
    Files.createSymbolicLink(file("index.html"), elsewhere);
    write(Map.of("index.html", "2"));
    assertEquals("mine", Files.readString(elsewhere));
    assertEquals("2", Files.readString(file("index.html")));
  }

  @Test
  void aListThatWasTamperedWithReachesNothingOutside() throws Exception {
    write(Map.of("index.html", "1"));
    Path outside = Files.writeString(directory.resolve("a/x"), "mine");
    Files.writeString(file(".rune-doc"), "index.html\n../x\n" + outside + "\n..\n");
    write(Map.of("index.html", "2"));
    assertEquals("mine", Files.readString(outside));
  }

  @Test
  void aFileIsNoFolder() throws Exception {
    Files.createDirectories(directory.resolve("a"));
    Files.writeString(directory.resolve("a/doc"), "mine");
    CommandFailure failure =
        assertThrows(CommandFailure.class, () -> write(Map.of("index.html", "1")));
    assertTrue(failure.getMessage().contains("is no folder"), failure.getMessage());
  }
}
