package dev.runevm.interpreter.nodes.access;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.Fields;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.StructLayout;

/** {@code a.name}. */
@NodeChild(value = "target", type = Expression.class)
public abstract class FieldGetNode extends Expression {
  private final String name;

  /** Reads this field. */
  protected FieldGetNode(String name) {
    this.name = name;
  }

  @Specialization(
      guards = {"field >= 0", "struct.layout() == layout", "layout.isLong(field)"},
      limit = "2")
  static long longField(
      RuneStruct struct,
      @Cached("struct.layout()") StructLayout layout,
      @Cached("layout.constructor().fieldIndex(name())") int field) {
    return struct.number(layout.slot(field));
  }

  @Specialization(
      guards = {"field >= 0", "struct.layout() == layout", "layout.isDouble(field)"},
      limit = "2")
  static double doubleField(
      RuneStruct struct,
      @Cached("struct.layout()") StructLayout layout,
      @Cached("layout.constructor().fieldIndex(name())") int field) {
    return struct.doubleNumber(layout.slot(field));
  }

  @Specialization(
      guards = {"field >= 0", "struct.layout() == layout", "layout.isReference(field)"},
      limit = "2")
  static Object reference(
      RuneStruct struct,
      @Cached("struct.layout()") StructLayout layout,
      @Cached("layout.constructor().fieldIndex(name())") int field) {
    return struct.reference(layout.slot(field));
  }

  @Specialization(
      guards = {"field >= 0", "struct.constructor() == constructor"},
      replaces = {"longField", "doubleField", "reference"},
      limit = "4")
  static Object struct(
      RuneStruct struct,
      @Cached("struct.constructor()") Constructor constructor,
      @Cached("constructor.fieldIndex(name())") int field) {
    return struct.get(field);
  }

  @Specialization(
      guards = {"slot >= 0", "object.isSlotOf(slot, name())"},
      limit = "3")
  static Object object(RuneObject object, @Cached("object.slot(name())") int slot) {
    return object.valueAt(slot);
  }

  @Specialization(replaces = {"struct", "object"})
  final Object others(Object target) {
    try {
      return Fields.get(context(), target, name);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }

  /** The name of the field. */
  protected final String name() {
    return name;
  }
}
