package dev.runevm.interpreter.binding;

import dev.runevm.language.binary.ByteReader;
import dev.runevm.language.binary.ByteWriter;
import dev.runevm.language.binary.RecordTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Where the generated code of each function is. It lives in the bytes in which it is stored: an
 * entry is read when it is asked for.
 */
final class NativeIndex {
  private static final int FORMAT = 2;

  private final byte[] bytes;
  private final RecordTable entries;
  private final List<String> types;
  private final int javaTypes;
  private final int end;

  /**
   * The place of one function.
   *
   * @param module the number of the module class
   * @param id the number of the function in it
   * @param typeArguments the paths of the types that its type argument may be; empty if it takes
   *     none
   */
  record Entry(int module, int id, List<String> typeArguments) {}

  private NativeIndex(ByteReader in) {
    in.require(in.u8() == FORMAT, "V1", "the native modules were compiled for another version");
    this.bytes = in.bytes();
    this.entries = RecordTable.read(in);
    this.types = in.list(1, ByteReader::string);
    int length = in.length();
    this.javaTypes = in.skip(length);
    this.end = in.position();
  }

  /**
   * An index.
   *
   * @param entries by path; that of a field's getter is {@code type.field}, of its setter {@code
   *     type.field=}
   * @param types the paths of the types that the modules themselves make, by number
   * @param javaTypes which type the values of a Java class have, by the internal name of the class
   */
  static NativeIndex of(
      Map<String, Entry> entries, List<String> types, Map<String, String> javaTypes) {
    ByteWriter out = new ByteWriter();
    out.u8(FORMAT);
    SequencedMap<String, ByteWriter> records = new LinkedHashMap<>();
    entries.forEach((path, entry) -> records.put(path, record(entry)));
    RecordTable.write(out, records);
    strings(out, types);
    ByteWriter pairs = new ByteWriter();
    pairs.unsigned(javaTypes.size());
    new TreeMap<>(javaTypes)
        .forEach(
            (java, type) -> {
              pairs.string(java);
              pairs.string(type);
            });
    out.block(pairs);
    return new NativeIndex(reader(out.toByteArray()));
  }

  /** The index that the reader is at; leaves the reader behind it. */
  static NativeIndex read(ByteReader in) {
    return new NativeIndex(in);
  }

  /** A reader of all of an array. */
  static ByteReader reader(byte[] bytes) {
    return new ByteReader(bytes, bytes.length, bytes.length);
  }

  /** What {@link #read} reads; only for an index that stands at the beginning of its bytes. */
  byte[] toByteArray() {
    return Arrays.copyOf(bytes, end);
  }

  /** The place of a function, or null. */
  Entry find(String path) {
    ByteReader record = entries.find(path);
    return record == null
        ? null
        : new Entry(record.unsigned(), record.unsigned(), record.list(1, ByteReader::string));
  }

  /** The number of functions. */
  int size() {
    return entries.size();
  }

  /** The path of a function, by its place in the order of paths. */
  String path(int index) {
    return entries.key(index);
  }

  /** The paths of the types that the modules themselves make, by number. */
  List<String> types() {
    return types;
  }

  /** Which type the values of a Java class have, by the internal name of the class. */
  Map<String, String> javaTypes() {
    ByteReader in = reader(bytes);
    in.skip(javaTypes);
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int rest = in.count(2); rest > 0; rest--) {
      pairs.put(in.string(), in.string());
    }
    return pairs;
  }

  private static ByteWriter record(Entry entry) {
    ByteWriter out = new ByteWriter();
    out.unsigned(entry.module());
    out.unsigned(entry.id());
    strings(out, entry.typeArguments());
    return out;
  }

  private static void strings(ByteWriter out, List<String> values) {
    out.unsigned(values.size());
    values.forEach(out::string);
  }
}
