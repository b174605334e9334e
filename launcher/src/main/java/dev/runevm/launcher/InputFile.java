package dev.runevm.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A program as the command line names it: source text or a compiled unit.
 *
 * <p>Which of the two is decided by the first bytes, not by the name, so that a unit without its
 * extension works and a text that is called {@code .rnc} is not taken for a damaged unit.
 *
 * @param name how the person wrote it
 * @param path where it is
 * @param bytes what it holds
 */
record InputFile(String name, Path path, byte[] bytes) {
  /** The largest file that is looked at: far above any program, far below trouble. */
  private static final long LARGEST = 64L << 20;

  /** Reads a file, or says why that is not possible. */
  static InputFile read(String name) throws CommandFailure {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw CommandFailure.usage(
            name + " is a directory.\n  Name a file: a program (.rn) or a compiled unit (.rnc).");
      }
      if (Files.size(path) > LARGEST) {
        throw CommandFailure.usage(name + " is larger than 64 MiB, which no program is.");
      }
      return new InputFile(name, path, Files.readAllBytes(path));
    } catch (InvalidPathException e) {
      throw CommandFailure.usage("'" + name + "' is not the name of a file on this system.");
    } catch (NoSuchFileException e) {
      throw CommandFailure.usage(missing(name));
    } catch (AccessDeniedException e) {
      throw CommandFailure.usage(name + " cannot be read: permission denied.");
    } catch (IOException e) {
      throw CommandFailure.usage(name + " cannot be read: " + e.getMessage() + ".");
    }
  }

  /** Whether this is a compiled unit. */
  boolean isUnit() {
    byte[] magic = UnitMagic.bytes();
    return bytes.length >= magic.length
        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }

  /** The text of a source file. */
  String text() throws CommandFailure {
    if (isUnit()) {
      throw CommandFailure.usage(
          name
              + " is a compiled unit, and a source text is needed here.\n"
              + "  rune run and rune disasm take units.");
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw CommandFailure.usage(
          name
              + " is not UTF-8 text ("
              + firstFault()
              + ").\n"
              + "  Save it as UTF-8; if it should be a compiled unit, it is damaged.");
    }
  }

  private static String missing(String name) {
    String message = "there is no file " + name + ".";
    if (!name.endsWith(".rn") && Files.isRegularFile(Path.of(name + ".rn"))) {
      return message + "\n  Did you mean " + name + ".rn?";
    }
    return message + "\n  Looked in " + Path.of("").toAbsolutePath() + ".";
  }

  /** Line and offset of the first byte that is not UTF-8, found by decoding line by line. */
  private String firstFault() {
    int line = 1;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        if (!isUtf8(start, i - start)) {
          break;
        }
        line++;
        start = i + 1;
      }
    }
    return "line " + line;
  }

  private boolean isUtf8(int offset, int length) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, offset, length));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
