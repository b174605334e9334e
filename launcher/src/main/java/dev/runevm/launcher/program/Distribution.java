package dev.runevm.launcher.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/** The jars that this process was started from. */
final class Distribution {
  /** The jars whose code decides what a unit looks like. */
  private static final List<String> COMPILER =
      List.of("language.jar", "parser.jar", "truffle-interpreter.jar", "stdlib.jar");

  private Distribution() {}

  /**
   * Changes whenever the compiler or the library does: the sizes and times of their jars. Empty if
   * the process was not started from a distribution.
   */
  static Optional<String> fingerprint() {
    String classPath = System.getProperty("java.class.path", "");
    if (!classPath.endsWith("launcher.jar")) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    Path launcher = Path.of(classPath);
    try {
      for (String name : COMPILER) {
        BasicFileAttributes jar =
            Files.readAttributes(launcher.resolveSibling(name), BasicFileAttributes.class);
        text.append(jar.size()).append('@').append(jar.lastModifiedTime().toMillis()).append(' ');
      }
    } catch (IOException incomplete) {
      return Optional.empty();
    }
    return Optional.of(text.toString());
  }
}
