package dev.runevm.parser.resolve.item;

import dev.runevm.parser.ast.File;
import dev.runevm.parser.ast.Item;
import java.util.Optional;

/** Finds and parses the files of modules; says itself what is wrong with them. */
@FunctionalInterface
public interface ModuleFiles {
  /**
   * The file of {@code mod name;}; empty if it was reported to be missing or unreadable.
   *
   * @param mod the declaration
   * @param path the item path of the module
   */
  Optional<File> load(Item.Mod mod, String path);
}
