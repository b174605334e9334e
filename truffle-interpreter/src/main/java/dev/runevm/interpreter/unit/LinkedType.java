package dev.runevm.interpreter.unit;

import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;

/**
 * What a type reference of a unit means.
 *
 * @param type the type; of a variant its enum
 * @param constructor of a struct or variant what makes its instances, else null
 * @param isVariant whether the reference names a variant
 */
public record LinkedType(RuneType type, Constructor constructor, boolean isVariant) {
  /** Whether a value is of this type or variant. */
  public boolean matches(Object value) {
    return isVariant
        ? value instanceof RuneStruct struct && struct.constructor() == constructor
        : RuneType.of(value) == type;
  }
}
