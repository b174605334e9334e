package dev.runevm.launcher.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the {@code Rune.toml} that a program belongs to. */
public final class ProjectFile {
  /** What the file is called. */
  static final String NAME = "Rune.toml";

  private ProjectFile() {}

  /**
   * The project of a program: searched from its folder upwards, and then, for a program that was
   * shipped here without one, from the working directory upwards.
   */
  public static Optional<Path> of(Path program) {
    return above(program.toAbsolutePath().normalize().getParent())
        .or(() -> above(Path.of("").toAbsolutePath()));
  }

  /** The nearest one in a folder or above it. */
  static Optional<Path> above(Path folder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      Path file = each.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
