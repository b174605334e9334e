package dev.runevm.language.library;

import dev.runevm.language.binary.ByteReader;
import dev.runevm.language.binary.ByteWriter;
import dev.runevm.language.binary.MalformedInputException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A library as bytes, so that the standard library need not be scanned at every start.
 * Documentation and examples stand in a block of their own that is only decoded on demand: running
 * a program needs none of it. The same library always has the same bytes.
 */
public final class LibraryCodec {
  private static final long MAGIC = 0x0001_4252_494C_4E52L;

  private LibraryCodec() {}

  /** The bytes of a library. */
  public static byte[] write(Library library) {
    LibraryItemWriter items = new LibraryItemWriter(modules(library));
    List<LibraryItem> others =
        sorted(library).stream().filter(item -> !(item instanceof LibraryItem.Module)).toList();
    items.modules();
    items.items(others);
    ByteWriter out = new ByteWriter();
    out.fixed64(MAGIC);
    writePrelude(out, library);
    out.block(items.content());
    out.block(items.documentation());
    return out.toByteArray();
  }

  /**
   * A library without its documentation: all its items have empty texts there.
   *
   * @throws IllegalArgumentException if these are not the bytes of a library
   */
  public static Library read(byte[] bytes) {
    return read(bytes, false);
  }

  /**
   * A library with its documentation and examples.
   *
   * @throws IllegalArgumentException if these are not the bytes of a library
   */
  public static Library readWithDocumentation(byte[] bytes) {
    return read(bytes, true);
  }

  private static Library read(byte[] bytes, boolean withDocumentation) {
    try {
      ByteReader in = new ByteReader(bytes, bytes.length, bytes.length);
      in.require(in.fixed64() == MAGIC, "V1", "this is no library of this version");
      Map<String, String> prelude = readPrelude(in);
      int contentLength = in.length();
      int content = in.skip(contentLength);
      ByteReader documentation = new ByteReader(bytes, bytes.length, bytes.length);
      documentation.skip(in.position());
      documentation.length();
      Supplier<String> texts = withDocumentation ? documentation::string : () -> "";
      ByteReader items = new ByteReader(bytes, bytes.length, bytes.length);
      items.skip(content);
      return new Library(new LibraryItemReader(items, texts).items(), prelude);
    } catch (MalformedInputException e) {
      throw new IllegalArgumentException(
          "the description of the native library is damaged at byte "
              + e.offset()
              + ": "
              + e.getMessage(),
          e);
    }
  }

  private static List<LibraryItem> sorted(Library library) {
    return library.items().stream().sorted(Comparator.comparing(LibraryItem::path)).toList();
  }

  private static List<LibraryItem.Module> modules(Library library) {
    return sorted(library).stream()
        .filter(LibraryItem.Module.class::isInstance)
        .map(LibraryItem.Module.class::cast)
        .toList();
  }

  private static void writePrelude(ByteWriter out, Library library) {
    List<String> names = library.preludeNames().stream().sorted().toList();
    out.unsigned(names.size());
    for (String name : names) {
      out.string(name);
      out.string(library.prelude(name).orElseThrow());
    }
  }

  private static Map<String, String> readPrelude(ByteReader in) {
    int count = in.count(2);
    Map<String, String> prelude = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      prelude.put(in.string(), in.string());
    }
    return prelude;
  }
}
