package dev.runevm.stdlib.host;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.capability.Grants;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which files a program may touch.
 *
 * <p>If a capability is limited to directories, the place that a name leads to decides, links and
 * {@code ..} followed, not the text of the name; and the place is what is opened then, without
 * following a link that somebody has put there since.
 */
final class FileGate {
  private final Grants grants;

  FileGate(Grants grants) {
    this.grants = grants;
  }

  /** The file that a name leads to, links followed. */
  Path file(Capability capability, String name) throws IOException {
    Path path = path(name);
    return isLimited(capability) ? within(capability, name, real(path.toAbsolutePath())) : path;
  }

  /** The entry of a directory that a name stands for, be it a link: to remove or to move it. */
  Path entry(Capability capability, String name) throws IOException {
    Path path = path(name);
    if (!isLimited(capability)) {
      return path;
    }
    Path absolute = path.toAbsolutePath();
    Path parent = absolute.getParent();
    if (parent == null || isUpwards(absolute.getFileName())) {
      return file(capability, name);
    }
    return within(capability, name, real(parent).resolve(absolute.getFileName()));
  }

  /** What a file from {@link #file} is to be opened with besides other options. */
  OpenOption[] options(Capability capability, OpenOption... others) {
    List<OpenOption> options = new ArrayList<>(List.of(others));
    if (isLimited(capability)) {
      options.add(LinkOption.NOFOLLOW_LINKS);
    }
    return options.toArray(OpenOption[]::new);
  }

  private boolean isLimited(Capability capability) {
    return !grants.targets(capability).isEmpty();
  }

  private static Path path(String name) throws IOException {
    try {
      return Path.of(name);
    } catch (InvalidPathException problem) {
      throw new FileSystemException(name, null, "no valid path: " + problem.getReason());
    }
  }

  private Path within(Capability capability, String name, Path place) throws IOException {
    Set<String> targets = grants.targets(capability);
    for (String target : targets) {
      if (place.startsWith(real(path(target).toAbsolutePath()))) {
        return place;
      }
    }
    throw new AccessDeniedException(
        name,
        null,
        "`"
            + capability.id()
            + "` is granted only below "
            + String.join(" and ", targets.stream().sorted().toList()));
  }

  /** Where a path leads; of what is not there yet, where it would be. */
  private static Path real(Path path) throws IOException {
    try {
      return path.toRealPath();
    } catch (NoSuchFileException missing) {
      Path parent = path.getParent();
      // A link to nowhere would lead out when something is made through it.
      if (parent == null || isUpwards(path.getFileName()) || Files.isSymbolicLink(path)) {
        throw missing;
      }
      return real(parent).resolve(path.getFileName());
    }
  }

  private static boolean isUpwards(Path name) {
    return name.toString().equals("..") || name.toString().equals(".");
  }
}
