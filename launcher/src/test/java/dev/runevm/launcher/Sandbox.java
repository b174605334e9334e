package dev.runevm.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.program.LanguageToolchain;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with files, and the command run on it with the real compiler and engine. */
final class Sandbox {
  private final Path folder;
  private byte[] input = new byte[0];
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  Sandbox(Path folder) {
    this.folder = folder;
  }

  /** Writes a file, with the folders it is in. */
  Path file(String name, String text) throws IOException {
    Path file = path(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** What the next commands read from standard input. */
  void input(byte[] bytes) {
    input = bytes.clone();
  }

  /** Runs a command; {@code @} at the beginning of a word stands for the folder. */
  int rune(String... words) {
    out.reset();
    err.reset();
    String[] arguments = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      arguments[i] = words[i].startsWith("@") ? folder + words[i].substring(1) : words[i];
    }
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false);
    return Rune.run(arguments, console, new LanguageToolchain());
  }

  /** Standard output of the last command, with {@code @} for the folder. */
  String out() {
    return text(out);
  }

  /** Standard error of the last command, with {@code @} for the folder. */
  String err() {
    return text(err);
  }

  void assertOut(String expected) {
    assertTrue(out().contains(expected), () -> "out:\n" + out() + "err:\n" + err());
  }

  void assertErr(String expected) {
    assertTrue(err().contains(expected), () -> "out:\n" + out() + "err:\n" + err());
  }

  private String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace(folder.toString(), "@");
  }
}
