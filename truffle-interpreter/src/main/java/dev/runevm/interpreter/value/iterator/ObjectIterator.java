package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;

/** An iterator over the entries, keys or values of an object, in the order of insertion. */
public final class ObjectIterator extends RuneIterator {
  private final RuneObject object;
  private final EntryKind kind;
  private final int modifications;
  private int slot;
  private int left;

  /** An iterator over all entries. */
  public ObjectIterator(RuneObject object, EntryKind kind) {
    super(typeOf(kind));
    this.object = object;
    this.kind = kind;
    this.modifications = object.modifications();
    this.left = object.size();
  }

  private static RuneType typeOf(EntryKind kind) {
    return switch (kind) {
      case ENTRIES -> BuiltinTypes.OBJECT_ITER;
      case KEYS -> BuiltinTypes.OBJECT_KEYS;
      case VALUES -> BuiltinTypes.OBJECT_VALUES;
    };
  }

  @Override
  public Object next(Caller caller) {
    Modifications.check(modifications, object.modifications(), BuiltinTypes.OBJECT);
    if (left == 0) {
      return END;
    }
    while (object.keyAt(slot) == null) {
      slot++;
    }
    left--;
    int current = slot++;
    return switch (kind) {
      case ENTRIES -> RuneTuple.of(RuneString.of(object.keyAt(current)), object.valueAt(current));
      case KEYS -> RuneString.of(object.keyAt(current));
      case VALUES -> object.valueAt(current);
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
