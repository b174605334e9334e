package dev.runevm.interpreter.value;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.operator.Equality;
import dev.runevm.interpreter.operator.Hashing;
import java.util.Arrays;

/**
 * The table behind maps and sets: keys of any hashable kind to values, in the order of insertion.
 *
 * <p>Entries lie in arrays in the order of insertion; {@code index} is an open-addressed table of
 * slot numbers plus one, each with the hash of the key above it, so that a search looks at few
 * places of the memory. The hash of a key is keyed by a secret of the context, so nobody can
 * prepare keys that collide. Removal leaves a hole in the arrays and a mark in the index; both go
 * away when the table is rebuilt.
 */
final class HashTable {
  private static final int MINIMUM_CAPACITY = 8;
  private static final long FREE = 0;
  // A slot number that no slot has.
  private static final long REMOVED = 0xFFFF_FFFFL;

  private int[] hashes;
  private Object[] keys;
  private Object[] values;
  private long[] index;
  private int used;
  private int size;
  private int modifications;

  HashTable(int capacity) {
    allocate(Math.max(MINIMUM_CAPACITY, capacity));
  }

  int size() {
    return size;
  }

  int capacity() {
    return keys.length;
  }

  int modifications() {
    return modifications;
  }

  /** The slots to iterate over: 0 up to but not including this; some may be empty. */
  int slots() {
    return used;
  }

  /** The key of a slot, or null if it is empty. */
  Object keyAt(int slot) {
    return keys[slot];
  }

  Object valueAt(int slot) {
    return values[slot];
  }

  /** The slot of a key, or -1. */
  int find(RuneContext context, Object key) {
    return size == 0 ? -1 : find(context, key, hash(context, key));
  }

  Object get(RuneContext context, Object key) {
    int slot = find(context, key);
    return slot < 0 ? null : values[slot];
  }

  Object put(RuneContext context, Object key, Object value) {
    int hash = hash(context, key);
    int slot = find(context, key, hash);
    if (slot >= 0) {
      Object before = values[slot];
      values[slot] = value;
      return before;
    }
    if (used == keys.length) {
      rebuild(size < used - (used >> 2) ? keys.length : Math.multiplyExact(keys.length, 2));
    }
    append(key, value, hash);
    modifications++;
    return null;
  }

  Object remove(RuneContext context, Object key) {
    if (size == 0) {
      return null;
    }
    int hash = hash(context, key);
    int slot = find(context, key, hash);
    if (slot < 0) {
      return null;
    }
    index[position(slot, hash)] = REMOVED;
    Object removed = values[slot];
    keys[slot] = null;
    values[slot] = null;
    size--;
    modifications++;
    if (size == 0) {
      Arrays.fill(index, FREE);
      used = 0;
    }
    return removed;
  }

  void clear() {
    allocate(MINIMUM_CAPACITY);
    used = 0;
    size = 0;
    modifications++;
  }

  HashTable copy() {
    HashTable copy = new HashTable(size);
    for (int slot = 0; slot < used; slot++) {
      if (keys[slot] != null) {
        copy.append(keys[slot], values[slot], hashes[slot]);
      }
    }
    return copy;
  }

  private static int hash(RuneContext context, Object key) {
    long hash = Hashing.keyed(context, key);
    return (int) (hash ^ hash >>> Integer.SIZE);
  }

  private static long entry(int slot, int hash) {
    return (long) hash << Integer.SIZE | slot + 1;
  }

  /** The slot of an entry of the index; negative if it has been removed. */
  private static int slot(long entry) {
    return (int) entry - 1;
  }

  private int find(RuneContext context, Object key, int hash) {
    int mask = index.length - 1;
    for (int position = hash & mask; ; position = (position + 1) & mask) {
      long entry = index[position];
      if (entry == FREE) {
        return -1;
      }
      if ((int) (entry >>> Integer.SIZE) == hash) {
        int slot = slot(entry);
        if (slot >= 0 && Equality.keys(context, keys[slot], key)) {
          return slot;
        }
      }
    }
  }

  /** Where the index refers to a slot that is in use. */
  private int position(int slot, int hash) {
    int mask = index.length - 1;
    int position = hash & mask;
    while (slot(index[position]) != slot) {
      position = (position + 1) & mask;
    }
    return position;
  }

  private void append(Object key, Object value, int hash) {
    int mask = index.length - 1;
    int position = hash & mask;
    while (slot(index[position]) >= 0) {
      position = (position + 1) & mask;
    }
    hashes[used] = hash;
    keys[used] = key;
    values[used] = value;
    index[position] = entry(used, hash);
    used++;
    size++;
  }

  private void rebuild(int capacity) {
    int[] oldHashes = hashes;
    Object[] oldKeys = keys;
    Object[] oldValues = values;
    int slots = used;
    allocate(capacity);
    used = 0;
    size = 0;
    for (int slot = 0; slot < slots; slot++) {
      if (oldKeys[slot] != null) {
        append(oldKeys[slot], oldValues[slot], oldHashes[slot]);
      }
    }
  }

  private void allocate(int capacity) {
    hashes = new int[capacity];
    keys = new Object[capacity];
    values = new Object[capacity];
    // Each entry ever appended since the last rebuild takes at most one place of the index, so at
    // least half of it stays free and every search ends.
    index = new long[Integer.highestOneBit(capacity - 1) << 2];
  }
}
