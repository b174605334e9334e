package dev.runevm.interpreter.binding;

import dev.runevm.language.binary.ByteReader;
import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryCodec;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The file beside a class with {@link RuneLibrary}: the index, then the library.
 *
 * @param index where the code of each function is
 * @param content the bytes of the library
 */
record LibraryFile(NativeIndex index, byte[] content) {
  /** Reads a file. */
  static LibraryFile read(byte[] file) {
    ByteReader in = NativeIndex.reader(file);
    NativeIndex index = NativeIndex.read(in);
    return new LibraryFile(index, Arrays.copyOfRange(file, in.position(), file.length));
  }

  /** The file. */
  byte[] write() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(index.toByteArray());
    bytes.writeBytes(content);
    return bytes.toByteArray();
  }

  /** The library without documentation. */
  Library library() {
    return LibraryCodec.read(content);
  }

  /** The library with its documentation, which is in a file of its own. */
  Library library(byte[] documentation) {
    return LibraryCodec.read(content, documentation);
  }
}
