package dev.runevm.language.library;

import dev.runevm.language.binary.ByteReader;
import dev.runevm.language.binary.ByteWriter;
import dev.runevm.language.binary.MalformedInputException;
import dev.runevm.language.binary.RecordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * A library as bytes, so that the standard library need not be scanned at every start. What only
 * people need (documentation, examples, types of functions) is apart from the rest, in bytes of its
 * own: running a program reads none of it. The same library always has the same bytes.
 */
public final class LibraryCodec {
  private static final long MAGIC = 0x0003_4252_494C_4E52L;

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
    List<LibraryItem.Module> modules = modules(library);
    writeModules(content, documentation, modules);
    SequencedMap<String, ByteWriter> records = new LinkedHashMap<>();
    for (LibraryItem item : sorted(library)) {
      if (!(item instanceof LibraryItem.Module)) {
        ByteWriter record = new ByteWriter();
        new LibraryItemWriter(record, documentation, modules).item(item);
        records.put(item.path(), record);
      }
    }
    RecordTable.write(content, records);
    return new Encoded(content.toByteArray(), documentation.toByteArray());
  }

  /**
   * A library without what is for people: texts are empty and types unknown. Its items are read
   * when they are asked for, so damage may be found only then.
   *
   * @throws IllegalArgumentException if these are not the bytes of a library
   */
  public static Library read(byte[] content) {
    return guarded(
        () -> {
          ByteReader in = begin(content);
          Map<String, String> prelude = readPrelude(in);
          List<LibraryItem.Module> modules = readModules(in, ItemDocumentation.NONE);
          return new Library(new StoredItems(modules, RecordTable.read(in)), prelude);
        });
  }

  /**
   * A whole library.
   *
   * @throws IllegalArgumentException if these are not the two halves of a library
   */
  public static Library read(byte[] content, byte[] documentation) {
    return guarded(
        () -> {
          ByteReader in = begin(content);
          ItemDocumentation texts = ItemDocumentation.of(begin(documentation));
          Map<String, String> prelude = readPrelude(in);
          List<LibraryItem.Module> modules = readModules(in, texts);
          RecordTable records = RecordTable.read(in);
          List<LibraryItem> items = new ArrayList<>(modules);
          for (int i = 0; i < records.size(); i++) {
            LibraryItemReader reader = new LibraryItemReader(records.content(i), texts, modules);
            items.add(reader.item(records.key(i)));
          }
          return new Library(items, prelude);
        });
  }

  private static ByteReader begin(byte[] bytes) {
    ByteReader in = new ByteReader(bytes, bytes.length, bytes.length);
    in.require(in.fixed64() == MAGIC, "V1", "this is no library of this version");
    return in;
  }

  static <T> T guarded(Supplier<T> reading) {
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
    return library.items().stream()
        .sorted(Comparator.comparing(LibraryItem::path, RecordTable.order()))
        .toList();
  }

  private static List<LibraryItem.Module> modules(Library library) {
    return sorted(library).stream()
        .filter(LibraryItem.Module.class::isInstance)
        .map(LibraryItem.Module.class::cast)
        .toList();
  }

  private static void writeModules(
      ByteWriter content, ByteWriter documentation, List<LibraryItem.Module> modules) {
    content.unsigned(modules.size());
    for (LibraryItem.Module module : modules) {
      content.string(module.path());
      content.unsigned(module.version());
      documentation.string(module.documentation());
    }
  }

  private static List<LibraryItem.Module> readModules(ByteReader in, ItemDocumentation texts) {
    return in.list(
        2, reader -> new LibraryItem.Module(reader.string(), reader.unsigned(), texts.text()));
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
