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
 * A library as bytes, so that the standard library need not be scanned at every start. What only
 * people need (documentation, examples, types of functions) is apart from the rest, in bytes of its
 * own: running a program reads none of it. The same library always has the same bytes.
 */
public final class LibraryCodec {
  private static final long MAGIC = 0x0002_4252_494C_4E52L;

  private LibraryCodec() {}

  /**
   * The two halves of a library.
   *
   * @param content what compiling and running need
   * @param documentation what belongs to it for people
   */
  public record Encoded(byte[] content, byte[] documentation) {}

  /** The bytes of a library. */
  public static Encoded write(Library library) {
    ByteWriter content = new ByteWriter();
    ByteWriter documentation = new ByteWriter();
    content.fixed64(MAGIC);
    documentation.fixed64(MAGIC);
    writePrelude(content, library);
    List<LibraryItem> others =
        sorted(library).stream().filter(item -> !(item instanceof LibraryItem.Module)).toList();
    LibraryItemWriter items = new LibraryItemWriter(content, documentation);
    items.modules(modules(library));
    items.items(others);
    return new Encoded(content.toByteArray(), documentation.toByteArray());
  }

  /**
   * A library without what is for people: texts are empty and types unknown.
   *
   * @throws IllegalArgumentException if these are not the bytes of a library
   */
  public static Library read(byte[] content) {
    return guarded(() -> read(content, ItemDocumentation.NONE));
  }

  /**
   * A whole library.
   *
   * @throws IllegalArgumentException if these are not the two halves of a library
   */
  public static Library read(byte[] content, byte[] documentation) {
    return guarded(() -> read(content, ItemDocumentation.of(begin(documentation))));
  }

  private static Library read(byte[] content, ItemDocumentation documentation) {
    ByteReader in = begin(content);
    Map<String, String> prelude = readPrelude(in);
    return new Library(new LibraryItemReader(in, documentation).items(), prelude);
  }

  private static ByteReader begin(byte[] bytes) {
    ByteReader in = new ByteReader(bytes, bytes.length, bytes.length);
    in.require(in.fixed64() == MAGIC, "V1", "this is no library of this version");
    return in;
  }

  private static Library guarded(Supplier<Library> reading) {
    try {
      return reading.get();
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
