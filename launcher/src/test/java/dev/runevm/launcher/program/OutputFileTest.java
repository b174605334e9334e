package dev.runevm.launcher.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.launcher.console.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class OutputFileTest {
  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir private Path directory;

  @Test
  void replacesAFileAndLeavesNothingElse() throws Exception {
    Path file = Files.writeString(directory.resolve("f"), "old");
    OutputFile.write(file, CONTENT);
    assertArrayEquals(CONTENT, Files.readAllBytes(file));
    try (var files = Files.list(directory)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void writesIntoAPipeInsteadOfReplacingIt() throws Exception {
    Path pipe = directory.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    CompletableFuture<byte[]> reader = CompletableFuture.supplyAsync(() -> read(pipe));
    OutputFile.write(pipe, CONTENT);
    assertArrayEquals(CONTENT, reader.get(20, TimeUnit.SECONDS));
    assertFalse(Files.isRegularFile(pipe));
  }

  @Test
  void saysWhyItCannotWrite() {
    Path missing = directory.resolve("nowhere/f");
    CommandFailure failure =
        assertThrows(CommandFailure.class, () -> OutputFile.write(missing, CONTENT));
    assertTrue(failure.getMessage().contains("there is no directory"), failure.getMessage());
  }

  private static byte[] read(Path pipe) {
    try {
      return Files.readAllBytes(pipe);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
