package dev.runevm.language.binary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads what {@link ByteWriter} writes, and nothing else: numbers in their shortest form, strict
 * UTF-8. Trusts no length: what is allocated never exceeds what the bytes that are really there can
 * fill. All that is wrong is a {@link MalformedInputException}.
 */
public final class ByteReader {
  private final byte[] bytes;
  private final int maximumString;
  private final int maximumLongString;
  private int position;
  private int end;

  /**
   * A reader of all of an array.
   *
   * @param maximumString the longest string in bytes
   * @param maximumLongString the longest of {@link #longString()} in bytes
   */
  public ByteReader(byte[] bytes, int maximumString, int maximumLongString) {
    this.bytes = bytes;
    this.end = bytes.length;
    this.maximumString = maximumString;
    this.maximumLongString = maximumLongString;
  }

  /** A reader of a part of an array, whose strings are at most of one length. */
  ByteReader(byte[] bytes, int start, int end, int maximumString) {
    this.bytes = bytes;
    this.position = start;
    this.end = end;
    this.maximumString = maximumString;
    this.maximumLongString = maximumString;
  }

  /** Where the next byte is. */
  public int position() {
    return position;
  }

  /** Whether there are no more bytes in what is being read. */
  public boolean atEnd() {
    return position == end;
  }

  /** The error if a condition does not hold. */
  public void require(boolean condition, String rule, String message) {
    if (!condition) {
      throw new MalformedInputException(rule, position, message);
    }
  }

  /** One byte as 0 to 255. */
  public int u8() {
    need(1);
    return bytes[position++] & 0xFF;
  }

  /** An unsigned number that fits an int. */
  public int unsigned() {
    if (position < end && bytes[position] >= 0) {
      return bytes[position++];
    }
    long value = unsigned64();
    require(value >= 0 && value <= Integer.MAX_VALUE, "V3", "a number is out of range");
    return (int) value;
  }

  /** An unsigned number of 64 bits. */
  public long unsigned64() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = (byte) u8();
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        boolean shortest = next != 0 || shift == 0;
        boolean fits = shift < 63 || next == 1;
        require(shortest && fits, "V4", "a number is not in its shortest form");
        return value;
      }
    }
    throw new MalformedInputException("V4", position, "a number is too long");
  }

  /** A signed number of 64 bits. */
  public long signed() {
    long value = 0;
    int previous = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = (byte) u8();
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        require(
            shortestSigned(next, previous, shift), "V4", "a number is not in its shortest form");
        boolean negative = (next & 0x40) != 0 && shift + 7 < Long.SIZE;
        return negative ? value | -1L << (shift + 7) : value;
      }
      previous = next;
    }
    throw new MalformedInputException("V4", position, "a number is too long");
  }

  /** Four bytes, little endian. */
  public int fixed32() {
    need(Integer.BYTES);
    int value = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      value |= (bytes[position++] & 0xFF) << (8 * i);
    }
    return value;
  }

  /** Eight bytes, little endian. */
  public long fixed64() {
    need(Long.BYTES);
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value |= (bytes[position++] & 0xFFL) << (8 * i);
    }
    return value;
  }

  /** A double; of the NaNs only the canonical one. */
  public double f64() {
    long bits = fixed64();
    double value = Double.longBitsToDouble(bits);
    require(bits == Double.doubleToLongBits(value), "V23", "a NaN is not the canonical one");
    return value;
  }

  /** A string. */
  public String string() {
    return string(maximumString);
  }

  /** A string that may be longer than others: a source text. */
  public String longString() {
    return string(maximumLongString);
  }

  /** What reads one thing. */
  @FunctionalInterface
  public interface Content<T> {
    /** Reads it. */
    T read(ByteReader reader);
  }

  /** A length and that many bytes, whose content must be all that they are (V5). */
  public <T> T block(Content<T> content) {
    int outerEnd = end;
    int length = length();
    end = position + length;
    T value = content.read(this);
    require(position == end, "V5", "there are bytes left over");
    end = outerEnd;
    return value;
  }

  /** The array that is read: not a copy. */
  public byte[] bytes() {
    return bytes;
  }

  /** Skips bytes and answers where they begin. */
  public int skip(int count) {
    need(count);
    position += count;
    return position - count;
  }

  /** A length in bytes that is not more than what is there. */
  public int length() {
    int length = unsigned();
    need(length);
    return length;
  }

  /** A number of entries of which each has at least a number of bytes. */
  public int count(int minimumBytes) {
    int count = unsigned();
    require(
        (long) count * minimumBytes <= end - position, "V2", "there are fewer entries than said");
    return count;
  }

  /** A list of numbers that fit an int. */
  public List<Integer> indices() {
    return list(1, ByteReader::unsigned);
  }

  /** A list of entries of which each has at least a number of bytes. */
  public <T> List<T> list(int minimumBytes, Content<T> entry) {
    int count = count(minimumBytes);
    if (count == 0) {
      return List.of();
    }
    List<T> entries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      entries.add(entry.read(this));
    }
    return Collections.unmodifiableList(entries);
  }

  private String string(int maximum) {
    int length = unsigned();
    require(length <= maximum, "V6", "a string is too long; at most " + maximum + " bytes");
    need(length);
    int start = position;
    position += length;
    return isAscii(start, position)
        ? new String(bytes, start, length, StandardCharsets.ISO_8859_1)
        : decode(start, length);
  }

  private boolean isAscii(int start, int stop) {
    int bits = 0;
    for (int i = start; i < stop; i++) {
      bits |= bytes[i];
    }
    return bits >= 0;
  }

  private String decode(int start, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, length))
          .toString();
    } catch (CharacterCodingException e) {
      throw new MalformedInputException("V6", start, "a string is not UTF-8");
    }
  }

  private void need(int count) {
    if (count > end - position) {
      throw new MalformedInputException("V2", position, "the bytes end too early");
    }
  }

  private static boolean shortestSigned(int last, int previous, int shift) {
    boolean redundantZero = shift > 0 && last == 0 && (previous & 0x40) == 0;
    boolean redundantOnes = shift > 0 && last == 0x7F && (previous & 0x40) != 0;
    boolean fits = shift < 63 || last == 0 || last == 0x7F;
    return fits && !redundantZero && !redundantOnes;
  }
}
