package dev.runevm.language.unit;

import java.util.List;

/** A type that a unit declares. */
public sealed interface TypeDeclaration {
  /** The item path from the root of the unit, such as {@code geometry::Point}. */
  String path();

  /** A struct. */
  record Struct(String path, Shape shape) implements TypeDeclaration {}

  /** An enum. */
  record Enumeration(String path, List<Variant> variants) implements TypeDeclaration {}

  /** A variant of an enum. */
  record Variant(String name, Shape shape) {}
}
