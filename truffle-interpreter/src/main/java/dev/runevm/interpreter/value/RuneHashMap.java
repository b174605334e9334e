package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Hashing;
import dev.runevm.interpreter.value.iterator.EntryKind;
import dev.runevm.interpreter.value.iterator.HashMapIterator;

/**
 * A {@code HashMap}: hashable keys to values, in the order of insertion, shared. Operations that
 * look at keys may run script code and fail with a {@code RuneError} if a key cannot be hashed.
 */
@ExportLibrary(InteropLibrary.class)
public final class RuneHashMap extends InteropValue {
  private final HashTable table;

  private RuneHashMap(HashTable table) {
    this.table = table;
  }

  /** A new empty map. */
  public static RuneHashMap create() {
    return withCapacity(0);
  }

  /** A new empty map with room for so many keys. */
  public static RuneHashMap withCapacity(int capacity) {
    return new RuneHashMap(new HashTable(capacity));
  }

  /** The number of keys. */
  public int size() {
    return table.size();
  }

  /** How many entries fit before it has to grow. */
  public int capacity() {
    return table.capacity();
  }

  /** A number that changes when a key is added or removed. */
  public int modifications() {
    return table.modifications();
  }

  /** Whether it has a key. */
  public boolean contains(RuneContext context, Object key) {
    return table.find(context, key) >= 0;
  }

  /** The value of a key, or null. */
  public Object get(RuneContext context, Object key) {
    return table.get(context, key);
  }

  /** Sets the value of a key; returns the one before, or null if the key is new. */
  public Object put(RuneContext context, Object key, Object value) {
    return table.put(context, key, value);
  }

  /** Removes a key and returns its value, or null if there is no such key. */
  public Object remove(RuneContext context, Object key) {
    return table.remove(context, key);
  }

  /** Removes all keys. */
  public void clear() {
    table.clear();
  }

  /** A new map with the same keys and values. */
  public RuneHashMap copy() {
    return new RuneHashMap(table.copy());
  }

  /** The slots to iterate over: 0 up to but not including this; some may be empty. */
  public int slots() {
    return table.slots();
  }

  /** The key of a slot, or null if the slot is empty. */
  public Object keyAt(int slot) {
    return table.keyAt(slot);
  }

  /** The value of a slot. */
  public Object valueAt(int slot) {
    return table.valueAt(slot);
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.HASH_MAP;
  }

  // For other languages.

  @ExportMessage
  boolean hasHashEntries() {
    return true;
  }

  @ExportMessage
  long getHashSize() {
    return size();
  }

  @ExportMessage
  @TruffleBoundary
  boolean isHashEntryReadable(Object key) {
    return find(HostValues.toRune(key)) != null;
  }

  @ExportMessage
  @TruffleBoundary
  Object readHashValue(Object key) throws UnknownKeyException {
    Object value = find(HostValues.toRune(key));
    if (value == null) {
      throw UnknownKeyException.create(key);
    }
    return value;
  }

  @ExportMessage
  boolean isHashEntryModifiable(Object key) {
    return isHashEntryReadable(key);
  }

  @ExportMessage
  @TruffleBoundary
  boolean isHashEntryInsertable(Object key) {
    Object converted = HostValues.toRune(key);
    return isKey(converted) && find(converted) == null;
  }

  @ExportMessage
  @TruffleBoundary
  void writeHashEntry(Object key, Object value) throws UnknownKeyException {
    Object converted = HostValues.toRune(key);
    if (!isKey(converted)) {
      throw UnknownKeyException.create(key);
    }
    put(RuneContext.get(null), converted, HostValues.toRune(value));
  }

  @ExportMessage
  boolean isHashEntryRemovable(Object key) {
    return isHashEntryReadable(key);
  }

  @ExportMessage
  @TruffleBoundary
  void removeHashEntry(Object key) throws UnknownKeyException {
    Object converted = HostValues.toRune(key);
    if (find(converted) == null) {
      throw UnknownKeyException.create(key);
    }
    remove(RuneContext.get(null), converted);
  }

  @ExportMessage
  @TruffleBoundary
  Object getHashEntriesIterator() {
    return new InteropIterator(new HashMapIterator(this, EntryKind.ENTRIES));
  }

  private Object find(Object key) {
    try {
      return get(RuneContext.get(null), key);
    } catch (RuneError noKey) {
      return null;
    }
  }

  private static boolean isKey(Object key) {
    try {
      Hashing.keyed(RuneContext.get(null), key);
      return true;
    } catch (RuneError unhashable) {
      return false;
    }
  }
}
