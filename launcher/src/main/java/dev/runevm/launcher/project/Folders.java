package dev.runevm.launcher.project;

import dev.runevm.launcher.console.CommandFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stands in a folder, always in the same order. */
final class Folders {
  static final String EXTENSION = ".rn";

  private Folders() {}

  /** The folders in a folder; links to folders are not followed, so that there is an end. */
  static List<Path> children(Path folder) throws CommandFailure {
    return list(folder, path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
  }

  /** The source files in a folder; none if there is no such folder. */
  static List<Path> sources(Path folder) throws CommandFailure {
    return list(
        folder,
        path -> path.getFileName().toString().endsWith(EXTENSION) && Files.isRegularFile(path));
  }

  /** Whether a file or folder is not meant to be seen. */
  static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static List<Path> list(Path folder, Predicate<Path> wanted) throws CommandFailure {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(wanted).sorted().toList();
    } catch (AccessDeniedException e) {
      throw CommandFailure.usage("the folder " + folder + " cannot be read: permission denied.");
    } catch (IOException e) {
      throw CommandFailure.usage("the folder " + folder + " cannot be read: " + e.getMessage());
    }
  }
}
