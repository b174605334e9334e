package dev.runevm.interpreter.binding;

import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryCodec;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The file beside a class with {@link RuneLibrary}: the index, then the library. */
final class LibraryFile {
  private LibraryFile() {}

  static byte[] write(NativeIndex index, byte[] library) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      index.write(out);
      out.write(library);
    }
    return bytes.toByteArray();
  }

  /** Reads the library that follows the index, without documentation. */
  static Library read(DataInputStream in) throws IOException {
    return LibraryCodec.read(in.readAllBytes());
  }

  /** Reads the library that follows the index, with its documentation from a file of its own. */
  static Library read(DataInputStream in, byte[] documentation) throws IOException {
    return LibraryCodec.read(in.readAllBytes(), documentation);
  }
}
