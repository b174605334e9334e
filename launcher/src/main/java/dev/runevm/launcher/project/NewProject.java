package dev.runevm.launcher.project;

import dev.runevm.launcher.console.CommandFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the files of a new package. What is there already is never changed. */
public final class NewProject {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

  private static final String MANIFEST =
      """
      [package]
      name = "%s"
      version = "0.1.0"
      """;

  private static final String MAIN =
      """
      //! The program: `rune run` calls `main`, `rune test` its tests and examples.

      /// Greets the world.
      pub fn main() {
          println!("{}", greeting("world"));
      }

      /// What is said to someone.
      ///
      /// ```rune
      /// assert_eq!(greeting("Ada"), "Hello, Ada!");
      /// ```
      fn greeting(name) {
          f"Hello, {name}!"
      }

      #[test]
      fn greets_by_name() {
          assert!(greeting("Grace").ends_with("Grace!"));
      }
      """;

  private static final String TESTS =
      """
      //! Tests that need nothing of the program. Each file in this folder is a program of its own.

      #[test]
      fn numbers_add_up() {
          assert_eq!(1 + 1, 2);
      }

      #[test]
      async fn time_passes() {
          time::sleep(time::Duration::from_millis(1)).await;
      }
      """;

  private static final String IGNORED =
      """
      # Compiled units, and pages of rune doc.
      *.rnc
      /target/
      """;

  private final Path folder;
  private final String name;

  private NewProject(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** Makes a package in a folder that is not there yet, or is empty; its name is the package's. */
  public static void in(Path folder) throws CommandFailure {
    NewProject project = new NewProject(folder, name(folder));
    if (Files.exists(folder) && !isEmptyFolder(folder)) {
      throw CommandFailure.usage(
          folder
              + " exists already.\n  Choose another name, or run rune init there to make it a"
              + " project.");
    }
    project.write();
  }

  /** Makes a package of a folder with what is in it; only what is missing is written. */
  public static void of(Path folder) throws CommandFailure {
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.usage("there is no folder " + folder + ".\n  rune new NAME makes one.");
    }
    if (Files.exists(folder.resolve(ProjectFile.NAME))) {
      throw CommandFailure.usage(
          folder.resolve(ProjectFile.NAME) + " exists already: this is a project.");
    }
    new NewProject(folder, name(folder.toAbsolutePath().normalize())).write();
  }

  private static String name(Path folder) throws CommandFailure {
    String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
    if (!NAME.matcher(name).matches()) {
      throw CommandFailure.usage(
          "'"
              + name
              + "' cannot be the name of a package.\n"
              + "  A name begins with a letter; letters, digits, - and _ follow, 64 in all.");
    }
    return name;
  }

  private static boolean isEmptyFolder(Path folder) throws CommandFailure {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw CommandFailure.usage(folder + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private void write() throws CommandFailure {
    boolean hasProgram = !Member.of(name, folder).targets().isEmpty();
    Map<String, String> files = new LinkedHashMap<>();
    files.put(ProjectFile.NAME, MANIFEST.formatted(name));
    if (!hasProgram) {
      files.put("src/main.rn", MAIN);
      files.put("tests/smoke.rn", TESTS);
    }
    files.put(".gitignore", IGNORED);
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static void write(Path file, String text) throws CommandFailure {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      // A person's own file is better than the usual one.
    } catch (AccessDeniedException e) {
      throw CommandFailure.usage(file + " cannot be written: permission denied.");
    } catch (IOException e) {
      throw CommandFailure.usage(file + " cannot be written: " + e.getMessage() + ".");
    }
  }
}
