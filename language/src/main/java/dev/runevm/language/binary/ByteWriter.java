package dev.runevm.language.binary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing array of bytes. Every value has exactly one encoding; {@link ByteReader} refuses others. */
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
    if (hasLoneSurrogate(value)) {
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

  private static boolean hasLoneSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
