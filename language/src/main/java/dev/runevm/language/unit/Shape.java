package dev.runevm.language.unit;

import java.util.List;
import java.util.OptionalInt;

/**
 * The fields of a struct or variant.
 *
 * @param kind how the fields are named
 * @param fields the fields in the order of their declaration; none for {@link Kind#UNIT}
 */
public record Shape(Kind kind, List<Field> fields) {
  /** How the fields of a struct or variant are named. */
  public enum Kind {
    /** No fields: {@code struct S;} */
    UNIT,
    /** Fields by position: {@code struct S(a, b);} */
    TUPLE,
    /** Fields by name: {@code struct S { a, b }} */
    NAMED
  }

  /**
   * One field.
   *
   * @param name its name
   * @param type the index of the type reference that values are checked against, if it is annotated
   */
  public record Field(String name, OptionalInt type) {}
}
