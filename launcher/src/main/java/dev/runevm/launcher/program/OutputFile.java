package dev.runevm.launcher.program;

import dev.runevm.launcher.console.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is written as a whole: whoever reads it meanwhile sees the old one or the new one,
 * never half of one.
 */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Writes a file, or says why that is not possible. A file that was there before keeps its
   * permissions; a link keeps pointing to it; a device or pipe is written to, not replaced.
   */
  public static void write(Path path, byte[] content) throws CommandFailure {
    Path directory = path.toAbsolutePath().getParent();
    Path unfinished = null;
    try {
      Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      directory = file.getParent();
      if (Files.exists(file) && !Files.isWritable(file)) {
        throw CommandFailure.usage(path + " cannot be written: permission denied.");
      }
      if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
        Files.write(file, content, StandardOpenOption.WRITE);
        return;
      }
      unfinished = Files.createTempFile(directory, ".rune-", ".tmp");
      Files.write(unfinished, content);
      permit(file, unfinished);
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      removeQuietly(unfinished);
      throw CommandFailure.usage(path + " cannot be written: " + reason(e, directory) + ".");
    }
  }

  /** Temporary files are private; the new file is as open as the old one, or readable for all. */
  private static void permit(Path old, Path unfinished) throws IOException {
    PosixFileAttributeView from = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    if (from == null || !Files.exists(old)) {
      unfinished.toFile().setReadable(true, false);
    } else {
      Files.setPosixFilePermissions(unfinished, from.readAttributes().permissions());
    }
  }

  private static String reason(IOException e, Path directory) {
    if (!Files.isDirectory(directory)) {
      return "there is no directory " + directory;
    }
    return Files.isWritable(directory) ? e.getMessage() : "permission denied";
  }

  private static void removeQuietly(Path file) {
    if (file != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException stays) {
        // What is said about the first fault is worth more than a second one.
      }
    }
  }
}
