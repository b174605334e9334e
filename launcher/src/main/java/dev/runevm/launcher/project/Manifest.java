package dev.runevm.launcher.project;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.stdlib.host.ProjectTables;
import dev.runevm.stdlib.host.TomlFile;
import dev.runevm.stdlib.host.TomlFile.InvalidTomlException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a {@code Rune.toml} says about the programs beside it.
 *
 * @param file where it is
 * @param name the name of the package, if the folder is one
 * @param members patterns of the folders of other packages that belong to the same workspace
 */
record Manifest(Path file, Optional<String> name, List<String> members) {
  private static final Set<String> PACKAGE_KEYS = Set.of("name", "version");
  private static final Set<String> WORKSPACE_KEYS = Set.of("members");

  /** See https://semver.org. */
  private static final Pattern VERSION =
      Pattern.compile("(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");

  /** Reads it, or says what is wrong with it, and where. */
  static Manifest read(Path file) throws CommandFailure {
    try {
      TomlFile toml = ProjectTables.read(file);
      Optional<TomlFile> pack = toml.table("package");
      Optional<TomlFile> workspace = toml.table("workspace");
      return new Manifest(
          file,
          pack.isPresent() ? Optional.of(name(pack.get())) : Optional.empty(),
          workspace.isPresent() ? members(workspace.get()) : List.of());
    } catch (InvalidTomlException e) {
      throw CommandFailure.usage(e.getMessage());
    }
  }

  private static String name(TomlFile pack) throws InvalidTomlException {
    pack.requireKeys(PACKAGE_KEYS);
    String name = required(pack, "name");
    if (name.isBlank()) {
      throw pack.problem("name", "`name` must not be empty");
    }
    if (!VERSION.matcher(required(pack, "version")).matches()) {
      throw pack.problem("version", "`version` must have the form 1.2.3, see https://semver.org");
    }
    return name;
  }

  private static String required(TomlFile pack, String key) throws InvalidTomlException {
    return pack.text(key)
        .orElseThrow(() -> pack.problem("the table `package` has no `" + key + "`"));
  }

  private static List<String> members(TomlFile workspace) throws InvalidTomlException {
    workspace.requireKeys(WORKSPACE_KEYS);
    return workspace.texts("members");
  }

  /** The folder that it describes. */
  Path folder() {
    return file.resolveSibling("");
  }
}
