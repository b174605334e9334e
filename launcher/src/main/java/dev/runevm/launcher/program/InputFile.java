package dev.runevm.launcher.program;

import dev.runevm.language.unit.UnitReader;
import dev.runevm.launcher.console.CommandFailure;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A program as the command line names it: source text or a compiled unit.
 *
 * <p>A unit is what begins like one, whatever its name, and what is named {@code .rnc}: a damaged
 * unit is then called a damaged unit, and not a strange text.
 *
 * @param name how the person wrote it
 * @param path where it is
 * @param bytes what it holds
 */
public record InputFile(String name, Path path, byte[] bytes) {
  /** The largest file that is looked at: far above any program, far below trouble. */
  private static final long LARGEST = 64L << 20;

  /** Reads a file, or says why that is not possible. */
  public static InputFile read(String name) throws CommandFailure {
    Path path = path(name);
    try {
      if (Files.isDirectory(path)) {
        throw CommandFailure.usage(
            name + " is a directory.\n  Name a file: a program (.rn) or a compiled unit (.rnc).");
      }
      if (Files.size(path) > LARGEST) {
        throw CommandFailure.usage(name + " is larger than 64 MiB, which no program is.");
      }
      return new InputFile(name, path, Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      throw CommandFailure.usage(missing(name));
    } catch (AccessDeniedException e) {
      throw CommandFailure.usage(name + " cannot be read: permission denied.");
    } catch (IOException e) {
      throw CommandFailure.usage(name + " cannot be read: " + e.getMessage() + ".");
    }
  }

  /** The place that a name means, whether there is anything or not. */
  public static Path path(String name) throws CommandFailure {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw CommandFailure.usage("'" + name + "' is not the name of a file on this system.");
    }
  }

  /** Whether this is a compiled unit. */
  public boolean isUnit() {
    return name.endsWith(".rnc") || UnitReader.isUnit(bytes);
  }

  /** The text of a source file. */
  public String text() throws CommandFailure {
    if (isUnit()) {
      throw CommandFailure.usage(
          name
              + " is a compiled unit, and a source text is needed here.\n"
              + "  rune run and rune disasm take units.");
    }
    try {
      return Utf8.decode(bytes);
    } catch (CharacterCodingException e) {
      throw CommandFailure.usage(
          name
              + " is not UTF-8 text (line "
              + Utf8.lineOfFirstFault(bytes)
              + ").\n"
              + "  Save it as UTF-8; if it should be a compiled unit, it is damaged.");
    }
  }

  /** The same program under its file name alone, as it is known when it is shipped. */
  public InputFile withoutDirectory() {
    return new InputFile(path.getFileName().toString(), path, bytes);
  }

  private static String missing(String name) {
    String message = "there is no file " + name + ".";
    if (!name.endsWith(".rn") && Files.isRegularFile(Path.of(name + ".rn"))) {
      return message + "\n  Did you mean " + name + ".rn?";
    }
    return message + "\n  Looked in " + Path.of("").toAbsolutePath() + ".";
  }
}
