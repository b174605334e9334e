package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneHashMap;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;

/** An iterator over the entries, keys or values of a map, in the order of insertion. */
public final class HashMapIterator extends RuneIterator {
  private final RuneHashMap map;
  private final EntryKind kind;
  private final int modifications;
  private int slot;
  private int left;

  /** An iterator over all entries. */
  public HashMapIterator(RuneHashMap map, EntryKind kind) {
    super(typeOf(kind));
    this.map = map;
    this.kind = kind;
    this.modifications = map.modifications();
    this.left = map.size();
  }

  private static RuneType typeOf(EntryKind kind) {
    return switch (kind) {
      case ENTRIES -> BuiltinTypes.HASH_MAP_ITER;
      case KEYS -> BuiltinTypes.HASH_MAP_KEYS;
      case VALUES -> BuiltinTypes.HASH_MAP_VALUES;
    };
  }

  @Override
  public Object next(Caller caller) {
    Modifications.check(modifications, map.modifications(), BuiltinTypes.HASH_MAP);
    if (left == 0) {
      return END;
    }
    while (map.keyAt(slot) == null) {
      slot++;
    }
    left--;
    int current = slot++;
    return switch (kind) {
      case ENTRIES -> RuneTuple.of(map.keyAt(current), map.valueAt(current));
      case KEYS -> map.keyAt(current);
      case VALUES -> map.valueAt(current);
    };
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public long lowerBound() {
    return left;
  }

  @Override
  public long upperBound() {
    return left;
  }
}
