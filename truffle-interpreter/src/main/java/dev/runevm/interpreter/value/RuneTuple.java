package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** A tuple: of fixed length, its elements mutable, shared. {@code ()} is {@link #UNIT}. */
@ExportLibrary(InteropLibrary.class)
public final class RuneTuple extends InteropValue {
  /** The unit value {@code ()}, the only tuple without elements. */
  public static final RuneTuple UNIT = new RuneTuple(new Object[0]);

  private final Object[] elements;

  private RuneTuple(Object[] elements) {
    this.elements = elements;
  }

  /** A tuple of these elements; the array becomes its own. */
  public static RuneTuple of(Object... elements) {
    return elements.length == 0 ? UNIT : new RuneTuple(elements);
  }

  /** The number of elements. */
  public int size() {
    return elements.length;
  }

  /** An element. */
  public Object get(int index) {
    return elements[index];
  }

  /** Changes an element. */
  public void set(int index, Object value) {
    elements[index] = value;
  }

  /** A copy of the elements. */
  public Object[] toArray() {
    return elements.clone();
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.TUPLE;
  }

  // For other languages.

  /** Unit is what other languages call null. */
  @ExportMessage
  boolean isNull() {
    return this == UNIT;
  }

  @ExportMessage
  boolean hasArrayElements() {
    return this != UNIT;
  }

  @ExportMessage
  long getArraySize() throws UnsupportedMessageException {
    if (this == UNIT) {
      throw UnsupportedMessageException.create();
    }
    return elements.length;
  }

  @ExportMessage
  boolean isArrayElementReadable(long index) {
    return index >= 0 && index < elements.length;
  }

  @ExportMessage
  @TruffleBoundary
  Object readArrayElement(long index)
      throws InvalidArrayIndexException, UnsupportedMessageException {
    if (this == UNIT) {
      throw UnsupportedMessageException.create();
    }
    if (!isArrayElementReadable(index)) {
      throw InvalidArrayIndexException.create(index);
    }
    return elements[(int) index];
  }

  @ExportMessage
  boolean isArrayElementModifiable(long index) {
    return isArrayElementReadable(index);
  }

  @ExportMessage
  boolean isArrayElementInsertable(long index) {
    return false;
  }

  @ExportMessage
  @TruffleBoundary
  void writeArrayElement(long index, Object value)
      throws InvalidArrayIndexException, UnsupportedMessageException {
    if (this == UNIT) {
      throw UnsupportedMessageException.create();
    }
    if (!isArrayElementModifiable(index)) {
      throw InvalidArrayIndexException.create(index);
    }
    elements[(int) index] = HostValues.toRune(value);
  }
}
