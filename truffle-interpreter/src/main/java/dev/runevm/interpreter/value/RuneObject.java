package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.runevm.interpreter.value.iterator.EntryKind;
import dev.runevm.interpreter.value.iterator.ObjectIterator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * An object: string keys to values, in the order of insertion, shared.
 *
 * <p>Entries lie in arrays. A small object is searched linearly, which is faster than any hashing;
 * a larger one has an index, a Java map, which stays fast for keys that were made to collide. A
 * removed entry leaves a hole until the arrays are next compacted.
 *
 * <p>Every insertion of a new key and every removal counts as a modification, by which iterators
 * notice it. Changing the value of a key does not.
 */
@ExportLibrary(InteropLibrary.class)
public final class RuneObject extends InteropValue {
  private static final int MINIMUM_CAPACITY = 4;
  private static final int LINEAR = 8;

  private String[] keys;
  private Object[] values;
  // Slots in use, holes included; the entries of the object are the slots with a key.
  private int used;
  private int size;
  private int modifications;
  private Map<String, Integer> index;

  private RuneObject(int capacity) {
    keys = new String[capacity];
    values = new Object[capacity];
  }

  /** A new empty object. */
  public static RuneObject create() {
    return new RuneObject(MINIMUM_CAPACITY);
  }

  /** A new empty object with room for so many keys. */
  public static RuneObject withCapacity(int capacity) {
    return new RuneObject(Math.max(MINIMUM_CAPACITY, capacity));
  }

  /**
   * An object of these entries.
   *
   * @param keys distinct keys, which may be shared by many objects
   * @param values their values; the array becomes its own
   */
  public static RuneObject of(String[] keys, Object[] values) {
    RuneObject object = new RuneObject(0);
    object.keys = keys.clone();
    object.values = values;
    object.used = keys.length;
    object.size = keys.length;
    if (object.used > LINEAR) {
      object.buildIndex();
    }
    return object;
  }

  /** The number of keys. */
  public int size() {
    return size;
  }

  /** How many entries fit before it has to grow. */
  public int capacity() {
    return keys.length;
  }

  /** A number that changes when a key is added or removed. */
  public int modifications() {
    return modifications;
  }

  /** Whether it has a key. */
  public boolean contains(String key) {
    return slot(key) >= 0;
  }

  /** The value of a key, or null. */
  public Object get(String key) {
    int slot = slot(key);
    return slot < 0 ? null : values[slot];
  }

  /** Sets the value of a key; returns the one before, or null if the key is new. */
  public Object put(String key, Object value) {
    int slot = slot(key);
    if (slot >= 0) {
      Object before = values[slot];
      values[slot] = value;
      return before;
    }
    add(key, value);
    return null;
  }

  /** Removes a key and returns its value, or null if there is no such key. */
  public Object remove(String key) {
    int slot = slot(key);
    if (slot < 0) {
      return null;
    }
    Object removed = values[slot];
    keys[slot] = null;
    values[slot] = null;
    size--;
    modifications++;
    if (index != null) {
      index.remove(key);
    }
    if (size == 0) {
      used = 0;
    } else if (slot == used - 1) {
      used = slot;
    }
    return removed;
  }

  /** Removes all keys. */
  public void clear() {
    keys = new String[MINIMUM_CAPACITY];
    values = new Object[MINIMUM_CAPACITY];
    index = null;
    used = 0;
    size = 0;
    modifications++;
  }

  /** A new object with the same keys and values. */
  public RuneObject copy() {
    RuneObject copy = withCapacity(size);
    for (int slot = 0; slot < used; slot++) {
      if (keys[slot] != null) {
        copy.add(keys[slot], values[slot]);
      }
    }
    return copy;
  }

  /** The keys in order, in a new array. */
  public String[] keys() {
    String[] result = new String[size];
    int i = 0;
    for (int slot = 0; slot < used; slot++) {
      if (keys[slot] != null) {
        result[i++] = keys[slot];
      }
    }
    return result;
  }

  // Slots: for iterators and for inline caches.

  /** The slots to iterate over: 0 up to but not including this; some may be empty. */
  public int slots() {
    return used;
  }

  /** The key of a slot, or null if the slot is empty. */
  public String keyAt(int slot) {
    return keys[slot];
  }

  /** The value of a slot. */
  public Object valueAt(int slot) {
    return values[slot];
  }

  /** Changes the value of a slot that is not empty. */
  public void setValueAt(int slot, Object value) {
    values[slot] = value;
  }

  /** Whether a slot has this very key; for caches that remember where a key was before. */
  @SuppressWarnings("ReferenceEquality") // A miss is only slower.
  public boolean isSlotOf(int slot, String key) {
    return slot < used && keys[slot] == key;
  }

  /** The slot of a key, or -1. */
  @SuppressWarnings("ReferenceEquality") // Keys of literals are interned.
  public int slot(String key) {
    if (index != null) {
      Integer slot = index.get(key);
      return slot == null ? -1 : slot;
    }
    for (int slot = 0; slot < used; slot++) {
      if (keys[slot] == key) {
        return slot;
      }
    }
    for (int slot = 0; slot < used; slot++) {
      if (key.equals(keys[slot])) {
        return slot;
      }
    }
    return -1;
  }

  private void add(String key, Object value) {
    if (used == keys.length) {
      makeRoom();
    }
    keys[used] = key;
    values[used] = value;
    used++;
    size++;
    modifications++;
    if (index != null) {
      index.put(key, used - 1);
    } else if (used > LINEAR) {
      buildIndex();
    }
  }

  private void makeRoom() {
    if (size < used - (used >> 2)) {
      compact();
    } else {
      int capacity = Math.max(MINIMUM_CAPACITY, keys.length * 2);
      keys = Arrays.copyOf(keys, capacity);
      values = Arrays.copyOf(values, capacity);
    }
  }

  private void compact() {
    int to = 0;
    for (int slot = 0; slot < used; slot++) {
      if (keys[slot] != null) {
        keys[to] = keys[slot];
        values[to] = values[slot];
        to++;
      }
    }
    Arrays.fill(keys, to, used, null);
    Arrays.fill(values, to, used, null);
    used = to;
    index = null;
    if (used > LINEAR) {
      buildIndex();
    }
  }

  private void buildIndex() {
    index = HashMap.newHashMap(keys.length);
    for (int slot = 0; slot < used; slot++) {
      if (keys[slot] != null) {
        index.put(keys[slot], slot);
      }
    }
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.OBJECT;
  }

  // For other languages.

  @ExportMessage
  boolean hasHashEntries() {
    return true;
  }

  @ExportMessage
  long getHashSize() {
    return size;
  }

  @ExportMessage
  @TruffleBoundary
  boolean isHashEntryReadable(Object key) {
    return HostValues.toRune(key) instanceof RuneString text && contains(text.toString());
  }

  @ExportMessage
  @TruffleBoundary
  Object readHashValue(Object key) throws UnknownKeyException {
    if (HostValues.toRune(key) instanceof RuneString text && contains(text.toString())) {
      return get(text.toString());
    }
    throw UnknownKeyException.create(key);
  }

  @ExportMessage
  boolean isHashEntryModifiable(Object key) {
    return isHashEntryReadable(key);
  }

  @ExportMessage
  @TruffleBoundary
  boolean isHashEntryInsertable(Object key) {
    return HostValues.toRune(key) instanceof RuneString text && !contains(text.toString());
  }

  @ExportMessage
  @TruffleBoundary
  void writeHashEntry(Object key, Object value) throws UnknownKeyException {
    if (!(HostValues.toRune(key) instanceof RuneString text)) {
      throw UnknownKeyException.create(key);
    }
    put(text.toString(), HostValues.toRune(value));
  }

  @ExportMessage
  boolean isHashEntryRemovable(Object key) {
    return isHashEntryReadable(key);
  }

  @ExportMessage
  @TruffleBoundary
  void removeHashEntry(Object key) throws UnknownKeyException {
    if (!(HostValues.toRune(key) instanceof RuneString text) || remove(text.toString()) == null) {
      throw UnknownKeyException.create(key);
    }
  }

  @ExportMessage
  @TruffleBoundary
  Object getHashEntriesIterator() {
    return new InteropIterator(new ObjectIterator(this, EntryKind.ENTRIES));
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
    return new InteropKeys(keys());
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberReadable(String name) {
    return contains(name);
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String name) throws UnknownIdentifierException {
    Object value = get(name);
    if (value == null) {
      throw UnknownIdentifierException.create(name);
    }
    return value;
  }

  @ExportMessage
  boolean isMemberModifiable(String name) {
    return isMemberReadable(name);
  }

  @ExportMessage
  boolean isMemberInsertable(String name) {
    return !isMemberReadable(name);
  }

  @ExportMessage
  @TruffleBoundary
  void writeMember(String name, Object value) {
    put(name, HostValues.toRune(value));
  }

  @ExportMessage
  boolean isMemberRemovable(String name) {
    return isMemberReadable(name);
  }

  @ExportMessage
  @TruffleBoundary
  void removeMember(String name) throws UnknownIdentifierException {
    if (remove(name) == null) {
      throw UnknownIdentifierException.create(name);
    }
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberInvocable(String name) {
    Object value = get(name);
    return value != null && InteropLibrary.getUncached().isExecutable(value);
  }

  @ExportMessage
  @TruffleBoundary
  Object invokeMember(String name, Object... arguments)
      throws UnknownIdentifierException,
          UnsupportedMessageException,
          UnsupportedTypeException,
          ArityException {
    return InteropLibrary.getUncached().execute(readMember(name), arguments);
  }
}
