package dev.runevm.interpreter.unit;

import dev.runevm.interpreter.value.Constructor;
import dev.runevm.language.unit.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which structs and variants that a unit names have a field of a name. */
final class FieldOwners {
  private final Map<String, List<Constructor>> owners = new HashMap<>();

  FieldOwners(LinkedType[] types) {
    Set<Constructor> constructors = new LinkedHashSet<>();
    for (LinkedType type : types) {
      if (type.constructor() != null && type.constructor().kind() == Shape.Kind.NAMED) {
        constructors.add(type.constructor());
      }
    }
    for (Constructor constructor : constructors) {
      for (int i = 0; i < constructor.fieldCount(); i++) {
        owners
            .computeIfAbsent(constructor.fieldName(i), name -> new ArrayList<>())
            .add(constructor);
      }
    }
  }

  List<Constructor> of(String field) {
    return owners.getOrDefault(field, List.of());
  }
}
