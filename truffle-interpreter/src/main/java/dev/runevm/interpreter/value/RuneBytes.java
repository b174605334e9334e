package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A byte string: growable, shared. */
@ExportLibrary(InteropLibrary.class)
public final class RuneBytes extends InteropValue implements Comparable<RuneBytes> {
  private static final int MINIMUM_CAPACITY = 16;

  private byte[] bytes;
  private int size;

  private RuneBytes(byte[] bytes, int size) {
    this.bytes = bytes;
    this.size = size;
  }

  /** These bytes; the array becomes its own. */
  public static RuneBytes of(byte... bytes) {
    return new RuneBytes(bytes, bytes.length);
  }

  /** A new empty byte string with room for so many bytes. */
  public static RuneBytes withCapacity(int capacity) {
    return new RuneBytes(new byte[capacity], 0);
  }

  /** The number of bytes. */
  public int size() {
    return size;
  }

  /** How many bytes fit before it has to grow. */
  public int capacity() {
    return bytes.length;
  }

  /** A byte as 0 to 255; the index must be below {@link #size()}. */
  public int get(int index) {
    checkIndex(index, size);
    return bytes[index] & 0xFF;
  }

  /** Changes a byte; the index must be below {@link #size()}. */
  public void set(int index, int value) {
    checkIndex(index, size);
    bytes[index] = (byte) value;
  }

  /** Adds a byte at the end. */
  public void push(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  /** Inserts a byte before the one at an index, which may be {@link #size()}. */
  public void insert(int index, int value) {
    checkIndex(index, size + 1);
    reserve(1);
    System.arraycopy(bytes, index, bytes, index + 1, size - index);
    bytes[index] = (byte) value;
    size++;
  }

  /** Removes the byte at an index below {@link #size()} and returns it as 0 to 255. */
  public int remove(int index) {
    int removed = get(index);
    System.arraycopy(bytes, index + 1, bytes, index, size - index - 1);
    size--;
    return removed;
  }

  /** Adds all these bytes at the end. */
  public void append(byte[] source, int from, int to) {
    reserve(to - from);
    System.arraycopy(source, from, bytes, size, to - from);
    size += to - from;
  }

  /** Removes the bytes from this length on. */
  public void truncate(int length) {
    size = Math.min(size, length);
  }

  /** Makes room for more bytes. */
  public void reserve(int additional) {
    int needed = Math.addExact(size, additional);
    if (needed > bytes.length) {
      int grown = bytes.length + (bytes.length >> 1);
      bytes = Arrays.copyOf(bytes, Math.max(needed, Math.max(MINIMUM_CAPACITY, grown)));
    }
  }

  /** Gives room that is not used back. */
  public void shrink() {
    bytes = toArray();
  }

  /** A new byte string of a part. */
  public RuneBytes slice(int from, int to) {
    if (from < 0 || to > size || from > to) {
      throw new IndexOutOfBoundsException(from + ".." + to);
    }
    return of(Arrays.copyOfRange(bytes, from, to));
  }

  /** The bytes in a new array. */
  public byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  private static void checkIndex(int index, int limit) {
    if (index < 0 || index >= limit) {
      throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.BYTES;
  }

  @Override
  public int compareTo(RuneBytes other) {
    return Arrays.compareUnsigned(bytes, 0, size, other.bytes, 0, other.size);
  }

  /** Whether both have the same bytes now. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RuneBytes that
        && Arrays.equals(bytes, 0, size, that.bytes, 0, that.size);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = 0; i < size; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  // For other languages.

  @ExportMessage
  boolean hasBufferElements() {
    return true;
  }

  @ExportMessage
  boolean isBufferWritable() {
    return true;
  }

  @ExportMessage
  long getBufferSize() {
    return size;
  }

  @ExportMessage
  byte readBufferByte(long offset) throws InvalidBufferOffsetException {
    return bytes[checkOffset(offset, Byte.BYTES)];
  }

  @ExportMessage
  @TruffleBoundary
  void readBuffer(long offset, byte[] target, int targetOffset, int length)
      throws InvalidBufferOffsetException {
    System.arraycopy(bytes, checkOffset(offset, length), target, targetOffset, length);
  }

  @ExportMessage
  void writeBufferByte(long offset, byte value) throws InvalidBufferOffsetException {
    bytes[checkOffset(offset, Byte.BYTES)] = value;
  }

  @ExportMessage
  @TruffleBoundary
  short readBufferShort(ByteOrder order, long offset) throws InvalidBufferOffsetException {
    return ByteBuffer.wrap(bytes).order(order).getShort(checkOffset(offset, Short.BYTES));
  }

  @ExportMessage
  @TruffleBoundary
  void writeBufferShort(ByteOrder order, long offset, short value)
      throws InvalidBufferOffsetException {
    ByteBuffer.wrap(bytes).order(order).putShort(checkOffset(offset, Short.BYTES), value);
  }

  @ExportMessage
  @TruffleBoundary
  int readBufferInt(ByteOrder order, long offset) throws InvalidBufferOffsetException {
    return ByteBuffer.wrap(bytes).order(order).getInt(checkOffset(offset, Integer.BYTES));
  }

  @ExportMessage
  @TruffleBoundary
  void writeBufferInt(ByteOrder order, long offset, int value) throws InvalidBufferOffsetException {
    ByteBuffer.wrap(bytes).order(order).putInt(checkOffset(offset, Integer.BYTES), value);
  }

  @ExportMessage
  @TruffleBoundary
  long readBufferLong(ByteOrder order, long offset) throws InvalidBufferOffsetException {
    return ByteBuffer.wrap(bytes).order(order).getLong(checkOffset(offset, Long.BYTES));
  }

  @ExportMessage
  @TruffleBoundary
  void writeBufferLong(ByteOrder order, long offset, long value)
      throws InvalidBufferOffsetException {
    ByteBuffer.wrap(bytes).order(order).putLong(checkOffset(offset, Long.BYTES), value);
  }

  @ExportMessage
  @TruffleBoundary
  float readBufferFloat(ByteOrder order, long offset) throws InvalidBufferOffsetException {
    return ByteBuffer.wrap(bytes).order(order).getFloat(checkOffset(offset, Float.BYTES));
  }

  @ExportMessage
  @TruffleBoundary
  void writeBufferFloat(ByteOrder order, long offset, float value)
      throws InvalidBufferOffsetException {
    ByteBuffer.wrap(bytes).order(order).putFloat(checkOffset(offset, Float.BYTES), value);
  }

  @ExportMessage
  @TruffleBoundary
  double readBufferDouble(ByteOrder order, long offset) throws InvalidBufferOffsetException {
    return ByteBuffer.wrap(bytes).order(order).getDouble(checkOffset(offset, Double.BYTES));
  }

  @ExportMessage
  @TruffleBoundary
  void writeBufferDouble(ByteOrder order, long offset, double value)
      throws InvalidBufferOffsetException {
    ByteBuffer.wrap(bytes).order(order).putDouble(checkOffset(offset, Double.BYTES), value);
  }

  private int checkOffset(long offset, int length) throws InvalidBufferOffsetException {
    if (offset < 0 || length < 0 || offset > size - length) {
      throw InvalidBufferOffsetException.create(offset, length);
    }
    return (int) offset;
  }
}
