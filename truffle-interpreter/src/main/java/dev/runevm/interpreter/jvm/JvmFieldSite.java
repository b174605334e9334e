package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.operator.Fields;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneStruct;

/**
 * Access to a field from one place in the code. Remembers where the structs that were seen first
 * have it; what it remembers is only ever added to, and is the same for all threads.
 */
public final class JvmFieldSite {
  private final String name;
  private Shape first = Shape.NONE;
  private Shape second = Shape.NONE;

  JvmFieldSite(String name) {
    this.name = name;
  }

  /** Where the structs of a constructor have the field. */
  private record Shape(Constructor constructor, int field) {
    static final Shape NONE = new Shape(null, -1);
  }

  /** The position of the field in a target that is a struct; else negative. */
  public int index(Object target) {
    Shape one = first;
    return target instanceof RuneStruct struct && struct.constructor() == one.constructor
        ? one.field
        : indexOfOther(target);
  }

  private int indexOfOther(Object target) {
    return target instanceof RuneStruct struct ? find(struct.constructor()) : -1;
  }

  /** The field of a struct, if it is an {@code f64}; NaN says nothing. */
  public double doubleOrNaN(Object target) {
    Shape one = first;
    return target instanceof RuneStruct struct && struct.constructor() == one.constructor
        ? struct.doubleOrNaN(one.field)
        : Double.NaN;
  }

  /** {@code target.name}. */
  public Object get(Object target, RuneContext context, int callsLeft) {
    if (target instanceof RuneStruct struct) {
      int field = find(struct.constructor());
      if (field >= 0) {
        return struct.get(field);
      }
    } else if (target instanceof RuneObject object) {
      int slot = object.slot(name);
      if (slot >= 0) {
        return object.valueAt(slot);
      }
    }
    context.setCallsLeft(callsLeft);
    return Fields.get(context, target, name);
  }

  /** {@code target.name = value}. */
  public void set(Object target, Object value, RuneContext context, int callsLeft) {
    if (target instanceof RuneStruct struct) {
      int field = find(struct.constructor());
      if (field >= 0) {
        struct.set(field, value);
        return;
      }
    }
    context.setCallsLeft(callsLeft);
    Fields.set(context, target, name, value);
  }

  private int find(Constructor constructor) {
    Shape one = first;
    if (one.constructor == constructor) {
      return one.field;
    }
    Shape other = second;
    return other.constructor == constructor ? other.field : remember(constructor);
  }

  private int remember(Constructor constructor) {
    Shape shape = new Shape(constructor, constructor.fieldIndex(name));
    if (shape.field < 0) {
      return shape.field;
    }
    if (first.constructor == null) {
      first = shape;
    } else if (second.constructor == null) {
      second = shape;
    }
    return shape.field;
  }
}
