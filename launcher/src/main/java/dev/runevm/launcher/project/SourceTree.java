package dev.runevm.launcher.project;

import dev.runevm.launcher.console.CommandFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All source files below a folder. */
public final class SourceTree {
  private SourceTree() {}

  /**
   * The files with the extension {@code .rn} in a folder and in the folders below it, in the order
   * of their names, those of a folder before those of the folders in it. Hidden folders are left
   * out.
   */
  public static List<Path> below(Path folder) throws CommandFailure {
    List<Path> files = new ArrayList<>(Folders.sources(folder));
    for (Path child : Folders.children(folder)) {
      if (!Folders.isHidden(child)) {
        files.addAll(below(child));
      }
    }
    return files;
  }
}
