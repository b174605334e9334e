package dev.runevm.language.binary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing array of bytes. Every value has exactly one encoding; {@link ByteReader} refuses
 * others.
 */
public final class ByteWriter {
  private byte[] bytes = new byte[64];
  private int size;

  /** A writer of no bytes yet. */
  public ByteWriter() {}

  /** How many bytes were written. */
  public int size() {
    return size;
  }

  /** The lowest eight bits of a number. */
  public void u8(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  /** An unsigned number, LEB128 in its shortest form. */
  public void unsigned(long value) {
    ensure(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** A signed number, LEB128 in its shortest form. */
  public void signed(long value) {
    ensure(10);
    long rest = value;
    while (rest < -64 || rest > 63) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>= 7;
    }
    bytes[size++] = (byte) (rest & 0x7F);
  }

  /** Four bytes, little endian. */
  public void fixed32(int value) {
    for (int i = 0; i < Integer.BYTES; i++) {
      u8(value >>> (8 * i));
    }
  }

  /** Eight bytes, little endian. */
  public void fixed64(long value) {
    ensure(Long.BYTES);
    for (int i = 0; i < Long.BYTES; i++) {
      bytes[size++] = (byte) (value >>> (8 * i));
    }
  }

  /** A double; every NaN becomes the one canonical NaN. */
  public void f64(double value) {
    fixed64(Double.doubleToLongBits(value));
  }

  /**
   * A string: its length in bytes, then UTF-8.
   *
   * @throws IllegalArgumentException if it has a lone surrogate and therefore no UTF-8
   */
  public void string(String value) {
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    if (loneSurrogate(value, 0) >= 0) {
      throw new IllegalArgumentException("a string with a lone surrogate cannot be written");
    }
    unsigned(encoded.length);
    raw(encoded, 0, encoded.length);
  }

  /** Bytes as they are. */
  public void raw(byte[] source, int offset, int length) {
    ensure(length);
    System.arraycopy(source, offset, bytes, size, length);
    size += length;
  }

  /** All that another writer has written, after its length. */
  public void block(ByteWriter content) {
    unsigned(content.size);
    raw(content.bytes, 0, content.size);
  }

  /** A copy of what was written. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  private void ensure(int more) {
    int needed = Math.addExact(size, more);
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, Math.multiplyExact(bytes.length, 2)));
    }
  }

  /** The same text with a question mark for each lone surrogate, so that it can be written. */
  public static String withoutLoneSurrogates(String value) {
    int index = loneSurrogate(value, 0);
    if (index < 0) {
      return value;
    }
    StringBuilder mended = new StringBuilder(value);
    for (; index >= 0; index = loneSurrogate(value, index + 1)) {
      mended.setCharAt(index, '?');
    }
    return mended.toString();
  }

  /** The first lone surrogate from an index on, or -1. */
  private static int loneSurrogate(String value, int from) {
    for (int i = from; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (value.codePointAt(i) <= Character.MAX_VALUE) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
