package dev.runevm.parser;

import dev.runevm.language.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the sources of modules that are declared with {@code mod name;}. The compiler itself opens
 * no files.
 */
@FunctionalInterface
public interface SourceLoader {
  /** What a search for a module gave. */
  sealed interface Result {}

  /** The source of the module. */
  record Found(Source source) implements Result {}

  /**
   * There is no such file.
   *
   * @param expected the path of a file that would have been taken
   */
  record NotFound(String expected) implements Result {}

  /**
   * There is a file, but it cannot be read.
   *
   * @param path its path
   * @param reason why, for people
   */
  record Unreadable(String path, String reason) implements Result {}

  /** The root source comes from nowhere that has other files beside it. */
  record NoPlace() implements Result {}

  /**
   * Searches for a module.
   *
   * @param root the root source of the program
   * @param module the names on the way from the root to the module, at least one
   */
  Result load(Source root, List<String> module);

  /** A loader for programs of a single source. */
  static SourceLoader none() {
    return (root, module) -> new NoPlace();
  }

  /**
   * A loader of files: beside the root source, for a module {@code a::b} first {@code a/b/mod.rn},
   * then {@code a/b.rn}.
   *
   * @param reader gives the text of the file at a path, empty if there is none
   */
  static SourceLoader files(Function<String, Optional<String>> reader) {
    return (root, module) ->
        root.path()
            .map(path -> search(directory(path), String.join("/", module), reader))
            .orElseGet(NoPlace::new);
  }

  private static String directory(String path) {
    return path.substring(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static Result search(
      String directory, String module, Function<String, Optional<String>> reader) {
    for (String name : List.of(module + "/mod.rn", module + ".rn")) {
      Optional<String> text = reader.apply(directory + name);
      if (text.isPresent()) {
        return new Found(Source.of(name, directory + name, text.get()));
      }
    }
    return new NotFound(directory + module + ".rn");
  }
}
