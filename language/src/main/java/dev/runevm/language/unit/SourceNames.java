package dev.runevm.language.unit;

import dev.runevm.language.source.Source;
import java.util.List;

/**
 * The names of sources as they go into a unit: never absolute paths, which would make the bytes
 * depend on the machine and tell others about it.
 */
final class SourceNames {
  private SourceNames() {}

  /**
   * The same texts with names relative to the directory of the first; what is absolute and
   * elsewhere keeps its file name only.
   */
  static List<Source> relative(List<Source> sources) {
    if (sources.stream().noneMatch(source -> isAbsolute(source.name()))) {
      return List.copyOf(sources);
    }
    String root = directory(portable(sources.getFirst().name()));
    return sources.stream().map(source -> renamed(source, root)).toList();
  }

  /** Whether a name is an absolute path on any usual system. */
  static boolean isAbsolute(String name) {
    boolean drive =
        name.length() >= 2 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
    return name.startsWith("/") || name.startsWith("\\") || drive;
  }

  private static Source renamed(Source source, String root) {
    String name = portable(source.name());
    if (!isAbsolute(name)) {
      return source;
    }
    boolean below = name.startsWith(root) && !isAbsolute(name.substring(root.length()));
    String relative =
        below ? name.substring(root.length()) : name.substring(directory(name).length());
    return Source.of(relative, source.text());
  }

  private static String portable(String name) {
    return name.replace('\\', '/');
  }

  private static String directory(String name) {
    return name.substring(0, Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
  }
}
