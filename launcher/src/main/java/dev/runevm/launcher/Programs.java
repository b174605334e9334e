package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.ProgramSearch;
import dev.runevm.launcher.program.Toolchain;
import dev.runevm.launcher.program.Toolchain.Compilation;
import dev.runevm.launcher.project.SourceTree;
import dev.runevm.launcher.project.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The programs that a command line names: by their files, by folders, or as those of a project. */
final class Programs {
  private final Toolchain toolchain;
  private final Set<Path> seen = new HashSet<>();
  private final Map<InputFile, Compilation> compiled = new LinkedHashMap<>();

  private Programs(Toolchain toolchain) {
    this.toolchain = toolchain;
  }

  /** The programs of files, and all programs below folders, compiled, each once. */
  static Map<InputFile, Compilation> named(List<String> words, Toolchain toolchain)
      throws CommandFailure {
    Programs programs = new Programs(toolchain);
    for (String word : words) {
      Path path = InputFile.path(word);
      if (Files.isDirectory(path)) {
        programs.addFolder(path);
      } else {
        programs.add(InputFile.read(word));
      }
    }
    return programs.compiled;
  }

  /** Programs of a project, compiled. */
  static Map<InputFile, Compilation> of(List<Target> targets, Toolchain toolchain)
      throws CommandFailure {
    Programs programs = new Programs(toolchain);
    for (Target target : targets) {
      programs.add(InputFile.read(target.file().toString()));
    }
    return programs.compiled;
  }

  private void addFolder(Path folder) throws CommandFailure {
    List<Path> sources = SourceTree.below(folder);
    if (sources.isEmpty()) {
      throw CommandFailure.usage("there are no programs (.rn) in the folder " + folder + ".");
    }
    Map<Path, Compilation> found = new ProgramSearch(toolchain).among(sources);
    for (Map.Entry<Path, Compilation> program : found.entrySet()) {
      InputFile file = InputFile.read(program.getKey().toString());
      if (isNew(file)) {
        compiled.put(file, program.getValue());
      }
    }
  }

  private void add(InputFile file) throws CommandFailure {
    if (isNew(file)) {
      compiled.put(file, toolchain.compile(file, true));
    }
  }

  private boolean isNew(InputFile file) {
    return seen.add(file.path().toAbsolutePath().normalize());
  }
}
