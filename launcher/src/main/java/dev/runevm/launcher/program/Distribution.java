package dev.runevm.launcher.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/** The folder with the jars that this process was started from. */
public final class Distribution {
  private static final String LAUNCHER = "launcher.jar";

  /** The jars whose code decides what a unit looks like. */
  private static final List<String> COMPILER =
      List.of("language.jar", "parser.jar", "truffle-interpreter.jar", "stdlib.jar");

  private Distribution() {}

  /** The launcher's jar; empty if the process was started from something else. */
  public static Optional<Path> launcher() {
    String modules = System.getProperty("jdk.module.path");
    Path jar =
        modules != null
            ? Path.of(modules, LAUNCHER)
            : Path.of(System.getProperty("java.class.path", ""));
    return jar.endsWith(LAUNCHER) ? Optional.of(jar) : Optional.empty();
  }

  /**
   * Changes whenever the compiler or the library does: the sizes and times of their jars. Empty if
   * the process was not started from a distribution.
   */
  static Optional<String> fingerprint() {
    Optional<Path> launcher = launcher();
    if (launcher.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    try {
      for (String name : COMPILER) {
        BasicFileAttributes jar =
            Files.readAttributes(launcher.get().resolveSibling(name), BasicFileAttributes.class);
        text.append(jar.size()).append('@').append(jar.lastModifiedTime().toMillis()).append(' ');
      }
    } catch (IOException incomplete) {
      return Optional.empty();
    }
    return Optional.of(text.toString());
  }
}
