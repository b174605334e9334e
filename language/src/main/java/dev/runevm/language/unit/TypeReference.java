package dev.runevm.language.unit;

/** How code names a type: one of the library's, or one that the unit declares. */
public sealed interface TypeReference {
  /** A native type or a variant of one, by its path such as {@code std::option::Option::Some}. */
  record Native(String path) implements TypeReference {}

  /** A struct or enum of the unit, by its index in {@link Unit#types()}. */
  record Declared(int type) implements TypeReference {}

  /** A variant of an enum of the unit. */
  record Variant(int type, int variant) implements TypeReference {}
}
