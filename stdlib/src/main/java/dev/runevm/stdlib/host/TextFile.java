package dev.runevm.stdlib.host;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads text files whole. */
public final class TextFile {
  private static final long MAXIMUM_SIZE = 8L << 20;

  private TextFile() {}

  /**
   * The text of a file in UTF-8.
   *
   * @throws IOException with a message that says which file and what to do
   */
  public static String read(Path path) throws IOException {
    try {
      if (Files.size(path) > MAXIMUM_SIZE) {
        throw new IOException("file " + path + " is larger than 8 MiB");
      }
      return Files.readString(path);
    } catch (NoSuchFileException missing) {
      throw new IOException("file " + path + " does not exist", missing);
    } catch (CharacterCodingException malformed) {
      throw new IOException("file " + path + " is not in UTF-8", malformed);
    }
  }
}
