package dev.runevm.launcher.project;

import dev.runevm.launcher.console.CommandFailure;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of folders such as {@code nested/*}: each part between slashes is matched against one
 * name, {@code **} against any number of folders. Hidden folders match only what begins with a dot.
 */
final class FolderPattern {
  private static final String ANY_DEPTH = "**";

  private final String text;
  private final List<String> parts;

  FolderPattern(String text) {
    this.text = text;
    this.parts = List.of(text.replace('\\', '/').split("/+"));
  }

  /** Whether it can match more than one folder. */
  boolean isGlob() {
    return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** The folders below a folder that match, sorted. */
  List<Path> below(Path folder) throws CommandFailure {
    List<Path> found = List.of(folder);
    for (String part : parts) {
      List<Path> next = new ArrayList<>();
      for (Path each : found) {
        next.addAll(step(each, part));
      }
      found = next.stream().distinct().toList();
    }
    return found;
  }

  private static List<Path> step(Path folder, String part) throws CommandFailure {
    return switch (part) {
      case "", "." -> List.of(folder);
      case ".." -> List.of(folder.resolve(part));
      case ANY_DEPTH -> withAllBelow(folder);
      default -> {
        PathMatcher matcher = matcher(part);
        yield Folders.children(folder).stream()
            .filter(child -> matcher.matches(child.getFileName()))
            .filter(child -> part.startsWith(".") || !Folders.isHidden(child))
            .toList();
      }
    };
  }

  private static List<Path> withAllBelow(Path folder) throws CommandFailure {
    List<Path> all = new ArrayList<>();
    all.add(folder);
    for (Path child : Folders.children(folder)) {
      if (!Folders.isHidden(child)) {
        all.addAll(withAllBelow(child));
      }
    }
    return all;
  }

  private static PathMatcher matcher(String part) throws CommandFailure {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + part);
    } catch (PatternSyntaxException e) {
      throw CommandFailure.usage("`" + part + "` is not a pattern of names: " + e.getDescription());
    }
  }
}
