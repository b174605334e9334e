package dev.runevm.interpreter.value;

import dev.runevm.interpreter.RuneContext;

/**
 * A {@code HashMap}: hashable keys to values, in the order of insertion, shared. Operations that
 * look at keys may run script code and fail with a {@code RuneError} if a key cannot be hashed.
 */
public final class RuneHashMap implements RuneValue {
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
}
