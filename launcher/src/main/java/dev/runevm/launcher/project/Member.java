package dev.runevm.launcher.project;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.project.Target.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One package of a project.
 *
 * @param name what its {@code Rune.toml} calls it
 * @param folder where it is
 * @param targets its programs, found by where their files are
 */
public record Member(String name, Path folder, List<Target> targets) {
  private static final String MAIN = "main.rn";

  /** Finds the programs of a package. */
  static Member of(String name, Path folder) throws CommandFailure {
    List<Target> targets = new ArrayList<>();
    addFile(targets, Kind.BIN, name, name, folder.resolve("src").resolve(MAIN));
    addFolder(targets, Kind.BIN, name, folder.resolve("src").resolve("bin"));
    addFile(targets, Kind.LIB, name, name, folder.resolve("src").resolve("lib.rn"));
    addFolder(targets, Kind.TEST, name, folder.resolve("tests"));
    addFolder(targets, Kind.EXAMPLE, name, folder.resolve("examples"));
    addFolder(targets, Kind.BENCH, name, folder.resolve("benches"));
    return new Member(name, folder, List.copyOf(targets));
  }

  private static void addFile(
      List<Target> targets, Kind kind, String member, String name, Path file) {
    if (Files.isRegularFile(file)) {
      targets.add(new Target(kind, member, name, file));
    }
  }

  /** Each file in the folder is a program, and each folder in it that has a main file. */
  private static void addFolder(List<Target> targets, Kind kind, String member, Path folder)
      throws CommandFailure {
    for (Path file : Folders.sources(folder)) {
      String name = file.getFileName().toString();
      String stem = name.substring(0, name.length() - Folders.EXTENSION.length());
      targets.add(new Target(kind, member, stem, file));
    }
    for (Path child : Folders.children(folder)) {
      addFile(targets, kind, member, child.getFileName().toString(), child.resolve(MAIN));
    }
  }

  /** All source files of the package: its programs with their modules. */
  public List<Path> sources() throws CommandFailure {
    Set<Path> files = new LinkedHashSet<>();
    for (String part : List.of("src", "tests", "examples", "benches")) {
      files.addAll(SourceTree.below(folder.resolve(part)));
    }
    targets.forEach(target -> files.add(target.file()));
    return List.copyOf(files);
  }
}
