package dev.runevm.interpreter.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.Arrays;

/**
 * A string: UTF-8 bytes, growable, shared between all who hold it. Its length and all indices are
 * in bytes.
 *
 * <p>The bytes of a literal belong to the unit: a string made with {@link #shared} copies them at
 * its first change. The bytes are always well-formed UTF-8.
 */
@ExportLibrary(InteropLibrary.class)
public final class RuneString extends InteropValue implements Comparable<RuneString> {
  private static final int MINIMUM_CAPACITY = 16;
  private static final byte[] EMPTY = new byte[0];

  // Of a number that is not negative.
  private static final int MOST_DIGITS = 19;

  // What is reserved for a value whose text is not known yet.
  private static final int BYTES_OF_VALUE = 8;

  private byte[] bytes;
  private int length;
  private boolean owned;
  private long hash;
  private boolean hashed;
  private int modifications;

  private RuneString(byte[] bytes, int length, boolean owned) {
    this.bytes = bytes;
    this.length = length;
    this.owned = owned;
  }

  /** A new empty string. */
  public static RuneString create() {
    return new RuneString(EMPTY, 0, false);
  }

  /** A new empty string with room for so many bytes. */
  public static RuneString withCapacity(int capacity) {
    return new RuneString(new byte[capacity], 0, true);
  }

  /** A new empty string that will be joined from so many bytes of text and so many values. */
  public static RuneString forParts(int textBytes, int values) {
    return withCapacity(textBytes + values * BYTES_OF_VALUE);
  }

  /** A string with this text; a surrogate without its partner becomes {@code ?}. */
  public static RuneString of(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    return new RuneString(utf8, utf8.length, true);
  }

  /** A string of these bytes, which must be well-formed UTF-8; the array becomes its own. */
  public static RuneString ofUtf8(byte[] utf8) {
    return new RuneString(utf8, utf8.length, true);
  }

  /** A string of these bytes, which must be well-formed UTF-8; the array is never changed. */
  public static RuneString shared(byte[] utf8) {
    return new RuneString(utf8, utf8.length, false);
  }

  /** The two strings one after the other, as a new string. */
  public static RuneString concat(RuneString left, RuneString right) {
    byte[] joined = Arrays.copyOf(left.bytes, Math.addExact(left.length, right.length));
    System.arraycopy(right.bytes, 0, joined, left.length, right.length);
    return new RuneString(joined, joined.length, true);
  }

  /** The number of bytes. */
  public int length() {
    return length;
  }

  /** Whether it has no bytes. */
  public boolean isEmpty() {
    return length == 0;
  }

  /** How many bytes fit before it has to grow. */
  public int capacity() {
    return bytes.length;
  }

  /** A byte as 0 to 255; the index must be below {@link #length()}. */
  public int byteAt(int index) {
    if (index >= length) {
      throw new IndexOutOfBoundsException(index);
    }
    return bytes[index] & 0xFF;
  }

  /** The number of chars. */
  public int codePointCount() {
    int count = 0;
    for (int i = 0; i < length; i++) {
      if (!isContinuation(bytes[i])) {
        count++;
      }
    }
    return count;
  }

  /** Whether a char begins at an index, or the string ends there. */
  public boolean isBoundary(long index) {
    return index == length || (index >= 0 && index < length && !isContinuation(bytes[(int) index]));
  }

  /** The char that begins at an index; the index must be a boundary below {@link #length()}. */
  public int codePointAt(int index) {
    int first = byteAt(index);
    if (first < 0x80) {
      return first;
    }
    if (first < 0xE0) {
      return (first & 0x1F) << 6 | trail(index + 1);
    }
    if (first < 0xF0) {
      return (first & 0x0F) << 12 | trail(index + 1) << 6 | trail(index + 2);
    }
    return (first & 0x07) << 18 | trail(index + 1) << 12 | trail(index + 2) << 6 | trail(index + 3);
  }

  /** Where the char before a boundary begins; the boundary must be above 0. */
  public int previousBoundary(int index) {
    int previous = index - 1;
    while (isContinuation(bytes[previous])) {
      previous--;
    }
    return previous;
  }

  /** How many bytes a char takes. */
  public static int encodedLength(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  /** Adds a char at the end. */
  public void push(int codePoint) {
    reserve(encodedLength(codePoint));
    changed();
    if (codePoint < 0x80) {
      bytes[length++] = (byte) codePoint;
    } else if (codePoint < 0x800) {
      bytes[length++] = (byte) (0xC0 | codePoint >> 6);
      pushTrail(codePoint);
    } else if (codePoint < 0x10000) {
      bytes[length++] = (byte) (0xE0 | codePoint >> 12);
      pushTrail(codePoint >> 6);
      pushTrail(codePoint);
    } else {
      bytes[length++] = (byte) (0xF0 | codePoint >> 18);
      pushTrail(codePoint >> 12);
      pushTrail(codePoint >> 6);
      pushTrail(codePoint);
    }
  }

  /** Adds a string, which may be this one, at the end. */
  public void append(RuneString other) {
    append(other.bytes, 0, other.length);
  }

  /** Adds text at the end. */
  public void append(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    append(utf8, 0, utf8.length);
  }

  /** Adds a number in decimal at the end. */
  public void append(long number) {
    if (number == Long.MIN_VALUE) {
      append(Long.toString(number));
      return;
    }
    long rest = Math.abs(number);
    int digits = digits(rest) + (number < 0 ? 1 : 0);
    reserve(digits);
    changed();
    if (number < 0) {
      bytes[length] = '-';
    }
    length += digits;
    int position = length;
    while (rest > Integer.MAX_VALUE) {
      bytes[--position] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    int small = (int) rest;
    do {
      bytes[--position] = (byte) ('0' + small % 10);
      small /= 10;
    } while (small != 0);
  }

  /** How many digits a number that is not negative has. */
  private static int digits(long number) {
    int digits = 1;
    for (long power = 10; number >= power && digits < MOST_DIGITS; power *= 10) {
      digits++;
    }
    return digits;
  }

  /** Adds well-formed UTF-8 at the end. */
  public void append(byte[] source, int from, int to) {
    reserve(to - from);
    changed();
    System.arraycopy(source, from, bytes, length, to - from);
    length += to - from;
  }

  /** Removes all chars. */
  public void clear() {
    truncate(0);
  }

  /** Removes the bytes from a boundary on. */
  public void truncate(int boundary) {
    if (boundary < length) {
      length = boundary;
      changed();
    }
  }

  /** Makes room for more bytes, in an array of its own. */
  public void reserve(int additional) {
    int needed = Math.addExact(length, additional);
    if (!owned || needed > bytes.length) {
      int grown = bytes.length + (bytes.length >> 1);
      boolean grows = additional > 0;
      int capacity = grows ? Math.max(needed, Math.max(MINIMUM_CAPACITY, grown)) : needed;
      byte[] copy = new byte[capacity];
      System.arraycopy(bytes, 0, copy, 0, length);
      bytes = copy;
      owned = true;
    }
  }

  /** Gives room that is not used back. */
  public void shrink() {
    if (bytes.length > length) {
      bytes = Arrays.copyOf(bytes, length);
      owned = true;
    }
  }

  /** A new string of a part; both ends must be boundaries. */
  public RuneString slice(int from, int to) {
    if (from < 0 || to > length || from > to) {
      throw new IndexOutOfBoundsException(from + ".." + to);
    }
    return ofUtf8(Arrays.copyOfRange(bytes, from, to));
  }

  /** A new string with the same text. */
  public RuneString copy() {
    return slice(0, length);
  }

  /** Where another string occurs first at or after an index, or -1. */
  public int indexOf(RuneString other, int from) {
    if (other.isEmpty()) {
      return from <= length ? from : -1;
    }
    byte first = other.bytes[0];
    int last = length - other.length;
    for (int i = from; i <= last; i++) {
      if (bytes[i] == first && (other.length == 1 || matches(i, other))) {
        return i;
      }
    }
    return -1;
  }

  /** Where another string occurs last so that it ends at or before an index, or -1. */
  public int lastIndexOf(RuneString other, int end) {
    for (int i = Math.min(end, length) - other.length; i >= 0; i--) {
      if (matches(i, other)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether another string occurs at an index. */
  public boolean matches(int index, RuneString other) {
    int end = index + other.length;
    return index >= 0
        && end <= length
        && Arrays.equals(bytes, index, end, other.bytes, 0, other.length);
  }

  /** The bytes in a new array. */
  public byte[] toUtf8() {
    return Arrays.copyOf(bytes, length);
  }

  /**
   * The array with the bytes, for readers in a hurry: valid up to {@link #length()} and until the
   * next change; not to be changed.
   */
  public byte[] rawBytes() {
    return bytes;
  }

  /** Whether the text is the same. */
  public boolean contentEquals(String text) {
    return text.length() <= length && toString().equals(text);
  }

  /** The hash that was remembered with {@link #rememberHash} since the last change. */
  public boolean hasHash() {
    return hashed;
  }

  /** The remembered hash. */
  public long rememberedHash() {
    return hash;
  }

  /** Remembers a hash of the text until the next change. */
  public void rememberHash(long value) {
    hash = value;
    hashed = true;
  }

  /** A number that changes with every change of the text. */
  public int modifications() {
    return modifications;
  }

  private void changed() {
    hashed = false;
    modifications++;
  }

  private void pushTrail(int bits) {
    bytes[length++] = (byte) (0x80 | bits & 0x3F);
  }

  private int trail(int index) {
    return bytes[index] & 0x3F;
  }

  private static boolean isContinuation(byte unit) {
    return unit < (byte) 0xC0;
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.STRING;
  }

  /** The order of the bytes, which is that of the chars. */
  @Override
  public int compareTo(RuneString other) {
    return Arrays.compareUnsigned(bytes, 0, length, other.bytes, 0, other.length);
  }

  /** Whether both have the same text now. */
  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof RuneString that
            && Arrays.equals(bytes, 0, length, that.bytes, 0, that.length);
  }

  @Override
  public int hashCode() {
    int code = 1;
    for (int i = 0; i < length; i++) {
      code = 31 * code + bytes[i];
    }
    return code;
  }

  /** The text. */
  @Override
  public String toString() {
    return new String(bytes, 0, length, UTF_8);
  }

  // For other languages.

  @ExportMessage
  boolean isString() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  String asString() {
    return toString();
  }

  @Override
  @ExportMessage
  Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
    return asString();
  }
}
