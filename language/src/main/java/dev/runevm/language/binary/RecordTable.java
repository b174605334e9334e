package dev.runevm.language.binary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;

/**
 * Records that are found by a key without reading the others: sorted by the bytes of their keys,
 * with a table of their places. Opening a table costs the same however many records it has.
 */
public final class RecordTable {
  private static final int MAXIMUM_KEY = 1 << 16;

  private final ByteReader in;
  private final int places;
  private final int records;
  private final int end;
  private final int size;

  private RecordTable(ByteReader in, int places, int size, int records, int end) {
    this.in = in;
    this.places = places;
    this.size = size;
    this.records = records;
    this.end = end;
  }

  /** The order of records in a table. */
  public static Comparator<String> order() {
    return Comparator.comparing(RecordTable::utf8, Arrays::compareUnsigned);
  }

  /**
   * Writes a table.
   *
   * @param content what is written for each key; its order does not matter
   */
  public static void write(ByteWriter out, SequencedMap<String, ByteWriter> content) {
    List<String> keys = content.keySet().stream().sorted(order()).toList();
    ByteWriter all = new ByteWriter();
    out.unsigned(keys.size());
    for (String key : keys) {
      out.fixed32(all.size());
      all.string(key);
      byte[] record = content.get(key).toByteArray();
      all.raw(record, 0, record.length);
    }
    out.block(all);
  }

  /** Opens the table that the reader is at, and leaves the reader behind it. */
  public static RecordTable read(ByteReader in) {
    int size = in.count(Integer.BYTES);
    int places = in.skip(size * Integer.BYTES);
    int length = in.length();
    int records = in.skip(length);
    return new RecordTable(in, places, size, records, records + length);
  }

  /** The number of records. */
  public int size() {
    return size;
  }

  /** The key of a record, by its place in the {@linkplain #order() order}. */
  public String key(int index) {
    return at(index).string();
  }

  /** A reader of the content of a record. */
  public ByteReader content(int index) {
    ByteReader record = at(index);
    record.string();
    return record;
  }

  /** A reader of the content of the record with this key, or null if there is none. */
  public ByteReader find(String key) {
    byte[] sought = utf8(key);
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      ByteReader record = at(middle);
      int length = record.length();
      int start = record.skip(length);
      int order =
          Arrays.compareUnsigned(record.bytes(), start, start + length, sought, 0, sought.length);
      if (order == 0) {
        return record;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  private ByteReader at(int index) {
    int place = new ByteReader(in.bytes(), places + index * Integer.BYTES, records, 0).fixed32();
    in.require(place >= 0 && place < end - records, "V5", "a record is out of its table");
    return new ByteReader(in.bytes(), records + place, end, MAXIMUM_KEY);
  }

  private static byte[] utf8(String key) {
    return key.getBytes(StandardCharsets.UTF_8);
  }
}
