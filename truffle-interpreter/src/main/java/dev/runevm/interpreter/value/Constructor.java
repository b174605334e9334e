package dev.runevm.interpreter.value;

import dev.runevm.language.unit.Shape;

/**
 * What makes the instances of a struct or of a variant: their type, variant and fields. Identity is
 * equality; immutable.
 */
public final class Constructor {
  private final RuneType type;
  private final String variant;
  private final int index;
  private final Shape.Kind kind;
  private final String[] fields;

  Constructor(RuneType type, String variant, int index, Shape shape) {
    this.type = type;
    this.variant = variant;
    this.index = index;
    this.kind = shape.kind();
    this.fields =
        shape.fields().stream().map(field -> field.name().intern()).toArray(String[]::new);
  }

  /** The type of the instances. */
  public RuneType type() {
    return type;
  }

  /** The name of the variant, or null for a struct. */
  public String variant() {
    return variant;
  }

  /** The position of the variant in its enum; 0 for a struct. */
  public int index() {
    return index;
  }

  /** How the fields are named. */
  public Shape.Kind kind() {
    return kind;
  }

  /** How many fields an instance has. */
  public int fieldCount() {
    return fields.length;
  }

  /** The name of a field; of a tuple struct its position. */
  public String fieldName(int field) {
    return fields[field];
  }

  /** The position of the field with this name, or -1; always -1 for a tuple struct. */
  public int fieldIndex(String name) {
    if (kind == Shape.Kind.NAMED) {
      for (int i = 0; i < fields.length; i++) {
        if (fields[i].equals(name)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The item path, with the variant: {@code shapes::Shape::Circle}. */
  public String path() {
    return variant == null ? type.path() : type.path() + "::" + variant;
  }

  /**
   * A new instance.
   *
   * @param fields as many as {@link #fieldCount()} says, in the order of the declaration; the array
   *     becomes the instance's own
   */
  public RuneStruct create(Object... fields) {
    return new RuneStruct(this, fields);
  }

  @Override
  public String toString() {
    return path();
  }
}
