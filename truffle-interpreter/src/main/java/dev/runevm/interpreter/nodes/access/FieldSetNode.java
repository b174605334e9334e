package dev.runevm.interpreter.nodes.access;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Effect;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.Fields;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.StructLayout;

/** {@code a.name = v}. */
@NodeChild(value = "target", type = Expression.class)
@NodeChild(value = "value", type = Expression.class)
public abstract class FieldSetNode extends Effect {
  private final String name;

  /** Writes this field. */
  protected FieldSetNode(String name) {
    this.name = name;
  }

  @Specialization(
      guards = {"field >= 0", "struct.layout() == layout", "layout.isLong(field)"},
      limit = "2")
  static void longField(
      RuneStruct struct,
      long value,
      @Cached("struct.layout()") StructLayout layout,
      @Cached("layout.constructor().fieldIndex(name())") int field) {
    struct.setNumber(layout.slot(field), value);
  }

  @Specialization(
      guards = {"field >= 0", "struct.layout() == layout", "layout.isDouble(field)"},
      limit = "2")
  static void doubleField(
      RuneStruct struct,
      double value,
      @Cached("struct.layout()") StructLayout layout,
      @Cached("layout.constructor().fieldIndex(name())") int field) {
    struct.setDoubleNumber(layout.slot(field), value);
  }

  @Specialization(
      guards = {"field >= 0", "struct.layout() == layout", "layout.isFree(field)"},
      limit = "2")
  static void reference(
      RuneStruct struct,
      Object value,
      @Cached("struct.layout()") StructLayout layout,
      @Cached("layout.constructor().fieldIndex(name())") int field) {
    struct.setReference(layout.slot(field), value);
  }

  @Specialization(
      guards = {"field >= 0", "struct.constructor() == constructor"},
      replaces = {"longField", "doubleField", "reference"},
      limit = "4")
  final void struct(
      RuneStruct struct,
      Object value,
      @Cached("struct.constructor()") Constructor constructor,
      @Cached("constructor.fieldIndex(name())") int field) {
    try {
      struct.set(field, value);
    } catch (RuneError error) {
      throw error.at(this);
    }
  }

  @Specialization(
      guards = {"slot >= 0", "object.isSlotOf(slot, name())"},
      limit = "3")
  static void object(RuneObject object, Object value, @Cached("object.slot(name())") int slot) {
    object.setValueAt(slot, value);
  }

  @Specialization(replaces = {"struct", "object"})
  final void others(Object target, Object value) {
    try {
      Fields.set(context(), target, name, value);
    } catch (RuneError error) {
      throw error.at(this);
    }
  }

  /** The name of the field. */
  protected final String name() {
    return name;
  }
}
