package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneHashSet;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneType;

/** An iterator over a set, or over the part of it that is in, or not in, another one. */
public final class HashSetIterator extends RuneIterator {
  private final RuneHashSet set;
  private final RuneHashSet other;
  private final boolean wanted;
  private final int modifications;
  private int slot;
  private int left;

  private HashSetIterator(RuneType type, RuneHashSet set, RuneHashSet other, boolean wanted) {
    super(type);
    this.set = set;
    this.other = other;
    this.wanted = wanted;
    this.modifications = set.modifications();
    this.left = set.size();
  }

  /** All keys of a set. */
  public static HashSetIterator all(RuneHashSet set) {
    return new HashSetIterator(BuiltinTypes.HASH_SET_ITER, set, null, true);
  }

  /** The keys of a set that are not in another. */
  public static HashSetIterator difference(RuneHashSet set, RuneHashSet other) {
    return new HashSetIterator(BuiltinTypes.HASH_SET_DIFFERENCE, set, other, false);
  }

  /** The keys of a set that are in another too. */
  public static HashSetIterator intersection(RuneHashSet set, RuneHashSet other) {
    return new HashSetIterator(BuiltinTypes.HASH_SET_INTERSECTION, set, other, true);
  }

  /** The keys of a set, then those of another that are not in the first. */
  public static RuneIterator union(RuneHashSet set, RuneHashSet other) {
    return new ChainIterator(BuiltinTypes.HASH_SET_UNION, all(set), difference(other, set));
  }

  @Override
  public Object next(Caller caller) {
    Modifications.check(modifications, set.modifications(), BuiltinTypes.HASH_SET);
    while (left > 0) {
      Object key = nextKey();
      if (other == null || other.contains(caller.context(), key) == wanted) {
        return key;
      }
    }
    return END;
  }

  private Object nextKey() {
    while (set.keyAt(slot) == null) {
      slot++;
    }
    left--;
    return set.keyAt(slot++);
  }

  @Override
  public boolean isExact() {
    return other == null;
  }

  @Override
  public long lowerBound() {
    return other == null ? left : 0;
  }

  @Override
  public long upperBound() {
    return left;
  }
}
