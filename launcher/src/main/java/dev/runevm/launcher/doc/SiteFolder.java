package dev.runevm.launcher.doc;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder that documentation is written to. A list of the files that were written is kept in it:
 * the next time these, and only these, are replaced or removed. Nothing is written elsewhere, and
 * links that stand in the folder are not followed.
 */
public final class SiteFolder {
  private static final String LIST = ".rune-doc";
  private static final String UNFINISHED = ".rune-doc.new";
  private static final String NAMES = "[A-Za-z0-9._~-]+";

  private final Path folder;

  /** The folder at a path; it need not exist. */
  public SiteFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes files, and removes those that were written before and are not among them.
   *
   * @param files what each holds, by its name
   * @throws CommandFailure if something else is in the way, or it cannot be written
   */
  public void write(Map<String, byte[]> files) throws CommandFailure {
    try {
      Set<String> before = before();
      Files.createDirectories(folder);
      refuseForeign(files.keySet(), before);
      // The list first: if this ends early, the next time still knows what is its own.
      Set<String> either = new TreeSet<>(before);
      either.addAll(files.keySet());
      replace(LIST, list(either));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        replace(file.getKey(), file.getValue());
      }
      for (String name : before) {
        if (!files.containsKey(name)) {
          Files.deleteIfExists(folder.resolve(name));
        }
      }
      replace(LIST, list(new TreeSet<>(files.keySet())));
    } catch (AccessDeniedException e) {
      throw failure("permission denied: " + e.getFile());
    } catch (FileSystemException e) {
      throw failure(e.getReason() == null ? e.getMessage() : e.getFile() + ": " + e.getReason());
    } catch (IOException e) {
      throw failure(e.getMessage());
    }
  }

  private CommandFailure failure(String reason) {
    return new CommandFailure(
        ExitCode.FAILED,
        "the documentation cannot be written to " + folder + ".\n  " + reason + ".");
  }

  private Set<String> before() throws IOException, CommandFailure {
    if (!Files.exists(folder)) {
      return Set.of();
    }
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.usage(folder + " is no folder.\n  Name another one: --output FOLDER.");
    }
    Path list = folder.resolve(LIST);
    if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      Set<String> names = new HashSet<>(Files.readAllLines(list));
      names.removeIf(name -> !name.matches(NAMES) || name.startsWith("."));
      return names;
    }
    try (Stream<Path> content = Files.list(folder)) {
      if (content.findAny().isPresent()) {
        throw CommandFailure.usage(
            "the folder "
                + folder
                + " holds files that rune doc did not write.\n"
                + "  Name another one, --output FOLDER, or empty it.");
      }
    }
    return Set.of();
  }

  private void refuseForeign(Set<String> files, Set<String> before) throws CommandFailure {
    for (String name : files) {
      Path file = folder.resolve(name);
      if (!before.contains(name) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw CommandFailure.usage(
            file
                + " stands in the way: rune doc did not write it.\n  Move it, or name another"
                + " folder: --output FOLDER.");
      }
    }
  }

  /** Replaces also a link by a file, instead of writing where the link leads. */
  private void replace(String name, byte[] content) throws IOException {
    Path unfinished = folder.resolve(UNFINISHED);
    Files.deleteIfExists(unfinished);
    try {
      Files.write(unfinished, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static byte[] list(Set<String> names) {
    List<String> sorted = List.copyOf(names);
    return (String.join("\n", sorted) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
