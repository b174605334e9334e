package dev.runevm.launcher.project;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.project.Target.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What belongs together: a package, or a workspace of several.
 *
 * @param folder where its {@code Rune.toml} is
 * @param members its packages, each once
 */
public record Project(Path folder, List<Member> members) {
  /** Where a program is looked for in a folder that no project was made of. */
  private static final List<String> LOOSE =
      List.of("main.rn", "lib.rn", "src/main.rn", "src/lib.rn", "script/main.rn", "script/lib.rn");

  /**
   * The project that a folder belongs to: the one of the nearest {@code Rune.toml} in it or above
   * it; if there is none, the program that stands in the folder under one of the usual names.
   *
   * @param folder as people call it; files of the project are shown as below it where they are
   */
  public static Project of(Path folder) throws CommandFailure {
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.usage("there is no folder " + folder + ".");
    }
    return find(folder)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "there is no "
                        + ProjectFile.NAME
                        + " in "
                        + folder.toAbsolutePath().normalize()
                        + " or above it.\n  Name a FILE, or make a project: rune new NAME."));
  }

  /** As {@link #of}; empty if there is no project. */
  public static Optional<Project> find(Path folder) throws CommandFailure {
    Optional<Path> file = ProjectFile.above(folder.toAbsolutePath().normalize());
    return file.isPresent() ? Optional.of(read(shown(file.get()))) : loose(folder);
  }

  /** Below the working directory the path from there, elsewhere the whole one. */
  private static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }

  private static Optional<Project> loose(Path folder) {
    for (String name : LOOSE) {
      Path file = folder.resolve(name).normalize();
      if (Files.isRegularFile(file)) {
        Kind kind = name.endsWith("lib.rn") ? Kind.LIB : Kind.BIN;
        Target target = new Target(kind, "", kind == Kind.LIB ? "lib" : "main", file);
        return Optional.of(new Project(folder, List.of(new Member("", folder, List.of(target)))));
      }
    }
    return Optional.empty();
  }

  /** Reads a project with all its packages. */
  private static Project read(Path file) throws CommandFailure {
    Map<Path, Member> members = new LinkedHashMap<>();
    Manifest manifest = Manifest.read(file);
    collect(manifest, members, new ArrayList<>());
    requireDifferentNames(members.values().stream().toList());
    return new Project(manifest.folder(), List.copyOf(members.values()));
  }

  private static void collect(Manifest manifest, Map<Path, Member> members, List<Path> seen)
      throws CommandFailure {
    Path folder = manifest.folder();
    Path place = folder.toAbsolutePath().normalize();
    if (seen.contains(place)) {
      return;
    }
    seen.add(place);
    if (manifest.name().isPresent()) {
      members.put(place, Member.of(manifest.name().get(), folder));
    }
    for (String member : manifest.members()) {
      for (Path file : files(manifest, member)) {
        collect(Manifest.read(file), members, seen);
      }
    }
  }

  /** The Rune.toml of each folder that a pattern of a workspace means. */
  private static List<Path> files(Manifest manifest, String member) throws CommandFailure {
    FolderPattern pattern = new FolderPattern(member);
    List<Path> files =
        pattern.below(manifest.folder()).stream()
            .map(folder -> folder.resolve(ProjectFile.NAME).normalize())
            .filter(Files::isRegularFile)
            .toList();
    if (files.isEmpty()) {
      throw CommandFailure.usage(
          manifest.file()
              + ": the workspace has no member `"
              + member
              + "`: "
              + (pattern.isGlob() ? "no folder that it matches has a " : "it has no ")
              + ProjectFile.NAME
              + ".");
    }
    return files;
  }

  private static void requireDifferentNames(List<Member> members) throws CommandFailure {
    Map<String, Member> byName = new LinkedHashMap<>();
    for (Member member : members) {
      Member other = byName.put(member.name(), member);
      if (other != null) {
        throw CommandFailure.usage(
            "two packages of the workspace are called `"
                + member.name()
                + "`: "
                + other.folder().resolve(ProjectFile.NAME)
                + " and "
                + member.folder().resolve(ProjectFile.NAME)
                + ".");
      }
    }
  }

  /** Some packages of the project by their names; all of them if none is named. */
  public Project only(List<String> names) throws CommandFailure {
    for (String name : names) {
      Names.requireOne("package", name, members.stream().map(Member::name).toList());
    }
    return names.isEmpty()
        ? this
        : new Project(
            folder, members.stream().filter(member -> names.contains(member.name())).toList());
  }

  /** All programs of all packages. */
  public List<Target> targets() {
    return members.stream().flatMap(member -> member.targets().stream()).toList();
  }

  /** All source files of all packages: the programs with their modules. */
  public List<Path> sources() throws CommandFailure {
    List<Path> files = new ArrayList<>();
    for (Member member : members) {
      files.addAll(member.sources());
    }
    return files;
  }
}
