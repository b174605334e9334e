package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.StructLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * The layouts that structs with a field have at the time of a compilation: what is likely seen
 * where a field of this name is read or written. Empty if too many structs have such a field, or if
 * there has not been any yet.
 */
public final class FieldLayouts {
  /** More are not worth their code. */
  private static final int MOST = 2;

  private FieldLayouts() {}

  /** The layouts of the structs of the unit that have a field of that name. */
  public static List<StructLayout> of(LoadedUnit unit, String field) {
    List<StructLayout> layouts = new ArrayList<>();
    for (Constructor owner : unit.fieldOwners(field)) {
      StructLayout layout = owner.layout();
      if (layout != null) {
        layouts.add(layout);
      }
    }
    return layouts.size() <= MOST ? layouts : List.of();
  }

  /** The kind of number that a field always is, wherever it is; null if it may be anything. */
  public static Kind kind(LoadedUnit unit, String field) {
    Kind all = null;
    for (StructLayout layout : of(unit, field)) {
      all = Kind.join(all, kind(layout, layout.constructor().fieldIndex(field)));
    }
    return all == Kind.OBJECT ? null : all;
  }

  /** How a field is held. */
  public static Kind kind(StructLayout layout, int field) {
    if (layout.isLong(field)) {
      return Kind.LONG;
    }
    return layout.isDouble(field) ? Kind.DOUBLE : Kind.OBJECT;
  }
}
