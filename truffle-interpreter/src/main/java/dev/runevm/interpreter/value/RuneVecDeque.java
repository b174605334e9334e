package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** A {@code VecDeque}: growable at both ends, shared; a ring in an array. */
@ExportLibrary(InteropLibrary.class)
public final class RuneVecDeque extends InteropValue {
  private static final int MINIMUM_CAPACITY = 8;

  // The length is a power of two; the first element is at `head`.
  private Object[] ring;
  private int head;
  private int size;
  private int modifications;

  private RuneVecDeque(int capacity) {
    ring = new Object[capacityFor(capacity)];
  }

  /** A new empty deque. */
  public static RuneVecDeque create() {
    return withCapacity(0);
  }

  /** A new empty deque with room for so many elements. */
  public static RuneVecDeque withCapacity(int capacity) {
    return new RuneVecDeque(capacity);
  }

  /** The number of elements. */
  public int size() {
    return size;
  }

  /** How many elements fit before it has to grow. */
  public int capacity() {
    return ring.length;
  }

  /** A number that changes with every change of the length or of the order. */
  public int modifications() {
    return modifications;
  }

  /** An element; the index must be below {@link #size()}. */
  public Object get(int index) {
    checkIndex(index, size);
    return ring[place(index)];
  }

  /** Changes an element; the index must be below {@link #size()}. */
  public void set(int index, Object value) {
    checkIndex(index, size);
    ring[place(index)] = value;
  }

  /** Adds an element at the end. */
  public void pushBack(Object value) {
    reserve(1);
    ring[place(size)] = value;
    size++;
    modifications++;
  }

  /** Adds an element at the beginning. */
  public void pushFront(Object value) {
    reserve(1);
    head = place(-1);
    ring[head] = value;
    size++;
    modifications++;
  }

  /** Removes the last element and returns it, or null if there is none. */
  public Object popBack() {
    if (size == 0) {
      return null;
    }
    size--;
    modifications++;
    return take(place(size));
  }

  /** Removes the first element and returns it, or null if there is none. */
  public Object popFront() {
    if (size == 0) {
      return null;
    }
    Object removed = take(head);
    head = place(1);
    size--;
    modifications++;
    return removed;
  }

  /** Inserts an element before the one at an index, which may be {@link #size()}. */
  public void insert(int index, Object value) {
    checkIndex(index, size + 1);
    pushBack(value);
    for (int i = size - 1; i > index; i--) {
      ring[place(i)] = ring[place(i - 1)];
    }
    ring[place(index)] = value;
  }

  /** Removes the element at an index below {@link #size()} and returns it. */
  public Object remove(int index) {
    Object removed = get(index);
    for (int i = index; i < size - 1; i++) {
      ring[place(i)] = ring[place(i + 1)];
    }
    popBack();
    return removed;
  }

  /** Moves the first {@code count} elements to the end; at most {@link #size()}. */
  public void rotateLeft(int count) {
    checkIndex(count, size + 1);
    for (int i = 0; i < count; i++) {
      Object first = popFront();
      pushBack(first);
    }
  }

  /** Moves the last {@code count} elements to the beginning; at most {@link #size()}. */
  public void rotateRight(int count) {
    checkIndex(count, size + 1);
    rotateLeft(size - count);
  }

  /** Removes all elements. */
  public void clear() {
    ring = new Object[MINIMUM_CAPACITY];
    head = 0;
    size = 0;
    modifications++;
  }

  /** A new deque with the same elements. */
  public RuneVecDeque copy() {
    RuneVecDeque copy = withCapacity(size);
    for (int i = 0; i < size; i++) {
      copy.pushBack(get(i));
    }
    return copy;
  }

  /** Makes room for more elements. */
  public void reserve(int additional) {
    int needed = Math.addExact(size, additional);
    if (needed > ring.length) {
      Object[] grown = new Object[capacityFor(needed)];
      for (int i = 0; i < size; i++) {
        grown[i] = ring[place(i)];
      }
      ring = grown;
      head = 0;
    }
  }

  private Object take(int place) {
    Object taken = ring[place];
    ring[place] = null;
    return taken;
  }

  private int place(int index) {
    return (head + index) & (ring.length - 1);
  }

  private static int capacityFor(int elements) {
    return elements <= MINIMUM_CAPACITY
        ? MINIMUM_CAPACITY
        : Integer.highestOneBit(elements - 1) << 1;
  }

  private static void checkIndex(int index, int limit) {
    if (index < 0 || index >= limit) {
      throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.VEC_DEQUE;
  }

  // For other languages.

  @ExportMessage
  boolean hasArrayElements() {
    return true;
  }

  @ExportMessage
  long getArraySize() {
    return size;
  }

  @ExportMessage
  boolean isArrayElementReadable(long index) {
    return index >= 0 && index < size;
  }

  @ExportMessage
  @TruffleBoundary
  Object readArrayElement(long index) throws InvalidArrayIndexException {
    if (!isArrayElementReadable(index)) {
      throw InvalidArrayIndexException.create(index);
    }
    return get((int) index);
  }

  @ExportMessage
  boolean isArrayElementModifiable(long index) {
    return isArrayElementReadable(index);
  }

  @ExportMessage
  boolean isArrayElementInsertable(long index) {
    return index == size;
  }

  @ExportMessage
  @TruffleBoundary
  void writeArrayElement(long index, Object value) throws InvalidArrayIndexException {
    if (isArrayElementModifiable(index)) {
      set((int) index, HostValues.toRune(value));
    } else if (isArrayElementInsertable(index)) {
      pushBack(HostValues.toRune(value));
    } else {
      throw InvalidArrayIndexException.create(index);
    }
  }

  @ExportMessage
  boolean isArrayElementRemovable(long index) {
    return isArrayElementReadable(index);
  }

  @ExportMessage
  @TruffleBoundary
  void removeArrayElement(long index) throws InvalidArrayIndexException {
    if (!isArrayElementRemovable(index)) {
      throw InvalidArrayIndexException.create(index);
    }
    remove((int) index);
  }
}
