package dev.runevm.launcher.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputFileTest {
  @TempDir private Path directory;

  @Test
  void readsText() throws Exception {
    assertEquals("1 + 1 // é", InputFile.read(file("a.rn", "1 + 1 // é")).text());
  }

  @Test
  void saysThatAFileIsMissing() {
    assertUsage("there is no file nowhere.rn.", () -> InputFile.read("nowhere.rn"));
  }

  @Test
  void suggestsTheExtension() throws Exception {
    String name = file("a.rn", "1");
    String stem = name.substring(0, name.length() - 3);
    assertUsage("Did you mean " + name + "?", () -> InputFile.read(stem));
  }

  @Test
  void saysThatAFileIsADirectory() {
    assertUsage("is a directory", () -> InputFile.read(directory.toString()));
  }

  @Test
  void saysWhereTextIsNotUtf8() throws Exception {
    Path file = directory.resolve("latin1.rn");
    Files.write(file, "// fine\n// caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    InputFile input = InputFile.read(file.toString());
    assertUsage("is not UTF-8 text (line 2)", input::text);
  }

  @Test
  void saysThatAUnitIsNotText() throws Exception {
    InputFile input = InputFile.read(file("a.rnc", "whatever"));
    assertTrue(input.isUnit());
    assertUsage("is a compiled unit", input::text);
  }

  @Test
  void rejectsNamesThatNoFileCanHave() {
    assertUsage("not the name of a file", () -> InputFile.read("a\0b"));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  private static void assertUsage(
      String expected, org.junit.jupiter.api.function.Executable executable) {
    CommandFailure failure = assertThrows(CommandFailure.class, executable);
    assertEquals(ExitCode.USAGE, failure.exitCode());
    assertTrue(failure.getMessage().contains(expected), failure.getMessage());
  }
}
