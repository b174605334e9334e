package dev.runevm.interpreter.jvm.runtime;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.operator.Fields;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.StructLayout;

/**
 * Access to a field from one place in the code. Remembers where the structs that were seen first
 * have it; what it remembers is only ever added to, and is the same for all threads.
 */
public final class JvmFieldSite {
  private final String name;
  private Place first = Place.NONE;
  private Place second = Place.NONE;

  // Of the object that was seen last; any number is right, and checked.
  private int slot;

  /** An access to the field of that name. */
  public JvmFieldSite(String name) {
    // As the keys of literals.
    this.name = name.intern();
  }

  /** Where the structs of a layout have the field. */
  private record Place(StructLayout layout, int field) {
    static final Place NONE = new Place(null, -1);
  }

  /** {@code target.name}. */
  public Object get(Object target, RuneContext context, int callsLeft) {
    if (target instanceof RuneStruct struct) {
      int field = find(struct.layout());
      if (field >= 0) {
        return struct.get(field);
      }
    } else if (target instanceof RuneObject object) {
      int found = find(object);
      if (found >= 0) {
        return object.valueAt(found);
      }
    }
    context.setCallsLeft(callsLeft);
    return Fields.get(context, target, name);
  }

  /** {@code target.name = value}. */
  public void set(Object target, Object value, RuneContext context, int callsLeft) {
    if (target instanceof RuneStruct struct) {
      int field = find(struct.layout());
      if (field >= 0) {
        struct.set(field, value);
        return;
      }
    } else if (target instanceof RuneObject object) {
      int found = find(object);
      if (found >= 0) {
        object.setValueAt(found, value);
        return;
      }
    }
    context.setCallsLeft(callsLeft);
    Fields.set(context, target, name, value);
  }

  /** The slot of an object that has the key, or -1. */
  private int find(RuneObject object) {
    int last = slot;
    if (object.isSlotOf(last, name)) {
      return last;
    }
    int found = object.slot(name);
    if (found >= 0) {
      slot = found;
    }
    return found;
  }

  private int find(StructLayout layout) {
    Place one = first;
    if (one.layout == layout) {
      return one.field;
    }
    Place other = second;
    return other.layout == layout ? other.field : remember(layout);
  }

  private int remember(StructLayout layout) {
    Place place = new Place(layout, layout.constructor().fieldIndex(name));
    if (place.field < 0) {
      return place.field;
    }
    if (first.layout == null) {
      first = place;
    } else {
      second = place;
    }
    return place.field;
  }
}
