package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.iterator.HashSetIterator;

/**
 * A {@code HashSet}: hashable keys in the order of insertion, shared. Operations that look at keys
 * may run script code and fail with a {@code RuneError} if a key cannot be hashed.
 */
@ExportLibrary(InteropLibrary.class)
public final class RuneHashSet extends InteropValue {
  private final HashTable table;

  private RuneHashSet(HashTable table) {
    this.table = table;
  }

  /** A new empty set. */
  public static RuneHashSet create() {
    return withCapacity(0);
  }

  /** A new empty set with room for so many keys. */
  public static RuneHashSet withCapacity(int capacity) {
    return new RuneHashSet(new HashTable(capacity));
  }

  /** The number of keys. */
  public int size() {
    return table.size();
  }

  /** How many keys fit before it has to grow. */
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

  /** Adds a key; whether it is new. */
  public boolean add(RuneContext context, Object key) {
    return table.put(context, key, Boolean.TRUE) == null;
  }

  /** Removes a key; whether it was there. */
  public boolean remove(RuneContext context, Object key) {
    return table.remove(context, key) != null;
  }

  /** Removes all keys. */
  public void clear() {
    table.clear();
  }

  /** A new set with the same keys. */
  public RuneHashSet copy() {
    return new RuneHashSet(table.copy());
  }

  /** The slots to iterate over: 0 up to but not including this; some may be empty. */
  public int slots() {
    return table.slots();
  }

  /** The key of a slot, or null if the slot is empty. */
  public Object keyAt(int slot) {
    return table.keyAt(slot);
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.HASH_SET;
  }

  // For other languages.

  @ExportMessage
  boolean hasIterator() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getIterator() {
    return new InteropIterator(HashSetIterator.all(this));
  }
}
