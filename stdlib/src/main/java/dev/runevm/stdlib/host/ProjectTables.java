package dev.runevm.stdlib.host;

import dev.runevm.stdlib.host.TomlFile.InvalidTomlException;
import java.nio.file.Path;
import java.util.Set;

/** A {@code Rune.toml}, which several parts of RuneVM read a table of. */
public final class ProjectTables {
  private static final Set<String> TABLES = Set.of("package", "workspace", "agents");

  private ProjectTables() {}

  /** Reads the file and refuses tables that mean nothing. */
  public static TomlFile read(Path path) throws InvalidTomlException {
    TomlFile file = TomlFile.read(path);
    file.requireKeys(TABLES);
    return file;
  }
}
