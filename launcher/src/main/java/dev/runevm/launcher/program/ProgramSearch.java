package dev.runevm.launcher.program;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.program.Toolchain.Compilation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out which files of a folder are programs, and which are modules of those.
 *
 * <p>Only the compiler knows what a file declares as its modules, so it is asked: a file that
 * another program reads is a module. A module that is taken for a program at first can mean other
 * files by its own modules than it does in its program; what only such a module read is a program.
 */
public final class ProgramSearch {
  private static final Set<String> USUAL = Set.of("main.rn", "lib.rn");

  private final Toolchain toolchain;
  private final Map<Path, Compilation> compiled = new LinkedHashMap<>();

  /** A search that compiles by these means. */
  public ProgramSearch(Toolchain toolchain) {
    this.toolchain = toolchain;
  }

  /**
   * The programs among source files, compiled, in the order of the files.
   *
   * @param files all files that could be programs or modules, as they are to be shown
   */
  public Map<Path, Compilation> among(List<Path> files) throws CommandFailure {
    Set<Path> read = new HashSet<>();
    for (Path file : usualFirst(files)) {
      if (!read.contains(identity(file))) {
        read.addAll(modules(compile(file)));
      }
    }
    List<Path> programs =
        new ArrayList<>(
            files.stream()
                .filter(file -> compiled.containsKey(file) && !read.contains(identity(file)))
                .toList());
    for (Path file : files) {
      if (!isCovered(file, programs)) {
        compile(file);
        programs.add(file);
      }
    }
    Map<Path, Compilation> found = new LinkedHashMap<>();
    for (Path file : files) {
      if (programs.contains(file)) {
        found.put(file, compiled.get(file));
      }
    }
    return found;
  }

  private boolean isCovered(Path file, List<Path> programs) {
    return programs.contains(file)
        || programs.stream()
            .anyMatch(program -> modules(compiled.get(program)).contains(identity(file)));
  }

  private Compilation compile(Path file) throws CommandFailure {
    Compilation done = compiled.get(file);
    if (done == null) {
      done = toolchain.compile(InputFile.read(file.toString()), true);
      compiled.put(file, done);
    }
    return done;
  }

  private static List<Path> usualFirst(List<Path> files) {
    return files.stream()
        .sorted(Comparator.comparing(file -> !USUAL.contains(file.getFileName().toString())))
        .toList();
  }

  private static Set<Path> modules(Compilation compilation) {
    Set<Path> modules = new HashSet<>();
    for (Path module : compilation.modules()) {
      modules.add(identity(module));
    }
    return modules;
  }

  private static Path identity(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
