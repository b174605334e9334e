package dev.runevm.interpreter.binding;

import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryCodec;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The file beside a class with {@link RuneLibrary}: the index, then the library. */
final class LibraryFile {
  private LibraryFile() {}

  static void write(DataOutputStream out, NativeIndex index, Library library) throws IOException {
    index.write(out);
    out.write(LibraryCodec.write(library));
  }

  /** Reads the library that follows the index, without documentation. */
  static Library read(DataInputStream in) throws IOException {
    return LibraryCodec.read(in.readAllBytes());
  }

  /** Reads the library that follows the index, with documentation. */
  static Library readWithDocumentation(DataInputStream in) throws IOException {
    return LibraryCodec.readWithDocumentation(in.readAllBytes());
  }
}
