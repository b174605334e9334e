package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.Arrays;

/**
 * A vec: growable, shared. While it holds only {@code i64}, only {@code f64} or only {@code bool}
 * it stores them unboxed in a {@code long[]}, {@code double[]} or {@code boolean[]}; the first
 * other element makes the storage an {@code Object[]} for good (until it is empty again).
 *
 * <p>Every change of its length counts as a modification, by which iterators notice it. Changing an
 * element in place does not.
 */
@ExportLibrary(InteropLibrary.class)
public final class RuneVec extends InteropValue {
  private static final Object[] EMPTY = new Object[0];
  private static final int MINIMUM_CAPACITY = 8;

  // As Elements says; EMPTY itself while nothing is known about the elements.
  private Object storage;
  private int size;
  private int modifications;

  private RuneVec(Object storage, int size) {
    this.storage = storage;
    this.size = size;
  }

  /** A new empty vec. */
  public static RuneVec create() {
    return new RuneVec(EMPTY, 0);
  }

  /** A vec of these elements. The array becomes its own if it is stored as it is. */
  public static RuneVec of(Object... elements) {
    return elements.length == 0 ? create() : new RuneVec(Elements.of(elements), elements.length);
  }

  /** A vec of {@code i64}; the array becomes its own. */
  public static RuneVec ofLongs(long[] elements) {
    return new RuneVec(elements, elements.length);
  }

  /** A vec of {@code f64}; the array becomes its own. */
  public static RuneVec ofDoubles(double[] elements) {
    return new RuneVec(elements, elements.length);
  }

  /** {@code [element; count]}. */
  public static RuneVec repeat(Object element, int count) {
    RuneVec vec = create();
    vec.resize(count, element);
    return vec;
  }

  /** The number of elements. */
  public int size() {
    return size;
  }

  /** Whether it has no elements. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** How many elements fit before the storage has to grow. */
  public int capacity() {
    return Elements.capacity(storage);
  }

  /** A number that changes with every change of the length. */
  public int modifications() {
    return modifications;
  }

  /**
   * The storage for fast paths: a {@code long[]}, {@code double[]}, {@code boolean[]} or {@code
   * Object[]}, valid up to {@link #size()} and until the next change of the length or of the kind
   * of an element.
   */
  public Object storage() {
    return storage;
  }

  /** An element; the index must be below {@link #size()}. */
  public Object get(int index) {
    checkIndex(index);
    return Elements.get(storage, index);
  }

  /** Changes an element; the index must be below {@link #size()}. */
  public void set(int index, Object value) {
    checkIndex(index);
    if (Elements.accepts(storage, value)) {
      Elements.put(storage, index, value);
    } else {
      objects()[index] = value;
    }
  }

  /** Adds an element at the end. */
  public void push(Object value) {
    if (storage instanceof Object[] objects && size < objects.length) {
      objects[size++] = value;
      modifications++;
    } else if (value instanceof Long number) {
      pushLong(number);
    } else if (value instanceof Double number) {
      pushDouble(number);
    } else {
      append(value);
    }
  }

  private void append(Object value) {
    prepare(value, 1);
    size++;
    modifications++;
    Elements.put(storage, size - 1, value);
  }

  /** Adds an {@code i64} at the end without boxing it. */
  public void pushLong(long value) {
    if (storage instanceof long[] longs && size < longs.length) {
      longs[size++] = value;
      modifications++;
    } else {
      append(value);
    }
  }

  /** Adds an {@code f64} at the end without boxing it. */
  public void pushDouble(double value) {
    if (storage instanceof double[] doubles && size < doubles.length) {
      doubles[size++] = value;
      modifications++;
    } else {
      append(value);
    }
  }

  /** Adds a {@code bool} at the end without boxing it. */
  public void pushBoolean(boolean value) {
    if (storage instanceof boolean[] truths && size < truths.length) {
      truths[size++] = value;
      modifications++;
    } else {
      push(value);
    }
  }

  /** Removes the last element and returns it, or null if there is none. */
  public Object pop() {
    return size == 0 ? null : remove(size - 1);
  }

  /** Inserts an element before the one at an index, which may be {@link #size()}. */
  public void insert(int index, Object value) {
    if (index < 0 || index > size) {
      throw new IndexOutOfBoundsException(index);
    }
    prepare(value, 1);
    System.arraycopy(storage, index, storage, index + 1, size - index);
    size++;
    modifications++;
    Elements.put(storage, index, value);
  }

  /** Removes the element at an index below {@link #size()} and returns it. */
  public Object remove(int index) {
    Object removed = get(index);
    System.arraycopy(storage, index + 1, storage, index, size - index - 1);
    truncate(size - 1);
    return removed;
  }

  /** Removes all elements. */
  public void clear() {
    storage = EMPTY;
    size = 0;
    modifications++;
  }

  /** Removes the elements from this length on; a length that is not smaller changes nothing. */
  public void truncate(int length) {
    if (length < size) {
      if (storage instanceof Object[] objects) {
        Arrays.fill(objects, length, size, null);
      }
      size = length;
      modifications++;
    }
  }

  /** Makes it this long: cuts it, or adds the same element as often as needed. */
  public void resize(int length, Object element) {
    if (length < size) {
      truncate(length);
    } else if (length > size) {
      prepare(element, length - size);
      int from = size;
      size = length;
      modifications++;
      Elements.fill(storage, from, length, element);
    }
  }

  /** Makes room for more elements. */
  public void reserve(int additional) {
    grow(additional);
  }

  /** Adds all elements of a vec, which may be this one. */
  public void addAll(RuneVec other) {
    int count = other.size;
    if (count == 0) {
      return;
    }
    if (size == 0) {
      storage = other.slice(0, count).storage;
    } else {
      if (storage.getClass() != other.storage.getClass()) {
        objects();
      }
      grow(count);
      if (storage.getClass() == other.storage.getClass()) {
        System.arraycopy(other.storage, 0, storage, size, count);
      } else {
        for (int i = 0; i < count; i++) {
          ((Object[]) storage)[size + i] = other.get(i);
        }
      }
    }
    size += count;
    modifications++;
  }

  /** A new vec of the elements from {@code from} up to but not including {@code to}. */
  public RuneVec slice(int from, int to) {
    if (from < 0 || to > size || from > to) {
      throw new IndexOutOfBoundsException(from + ".." + to);
    }
    if (from == to) {
      return create();
    }
    return new RuneVec(Elements.copyOfRange(storage, from, to), to - from);
  }

  /** A new vec with the same elements. */
  public RuneVec copy() {
    return slice(0, size);
  }

  /** The elements in a new array. */
  public Object[] toArray() {
    Object[] elements = new Object[size];
    for (int i = 0; i < size; i++) {
      elements[i] = get(i);
    }
    return elements;
  }

  /** Replaces all elements by as many others in another order, which is no change of the length. */
  public void reorder(Object[] elements) {
    if (elements.length != size) {
      throw new IllegalArgumentException("the length changed");
    }
    for (int i = 0; i < size; i++) {
      set(i, elements[i]);
    }
  }

  private void checkIndex(int index) {
    if (Integer.compareUnsigned(index, size) >= 0) {
      throw new IndexOutOfBoundsException(index);
    }
  }

  /** Makes the storage able to take more elements such as this one. */
  private void prepare(Object value, int additional) {
    if (size == 0 && storage == EMPTY) {
      storage = Elements.allocate(value, Math.max(additional, MINIMUM_CAPACITY));
      return;
    }
    if (!Elements.accepts(storage, value)) {
      objects();
    }
    grow(additional);
  }

  private void grow(int additional) {
    int capacity = capacity();
    int needed = Math.addExact(size, additional);
    if (needed > capacity) {
      int wanted = Math.max(needed, Math.max(MINIMUM_CAPACITY, capacity + (capacity >> 1)));
      storage = Elements.copyOfRange(storage, 0, wanted);
    }
  }

  private Object[] objects() {
    if (storage instanceof Object[] objects) {
      return objects;
    }
    Object[] boxed = new Object[capacity()];
    for (int i = 0; i < size; i++) {
      boxed[i] = get(i);
    }
    storage = boxed;
    return boxed;
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.VEC;
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
      push(HostValues.toRune(value));
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
