package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
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

  // The one instance, if an instance can never change; else null.
  private final RuneStruct only;

  // Null if no field is annotated; null for each field that is not.
  @CompilationFinal(dimensions = 1)
  private RuneType[] fieldTypes;

  Constructor(RuneType type, String variant, int index, Shape shape) {
    this.type = type;
    this.variant = variant;
    this.index = index;
    this.kind = shape.kind();
    this.fields =
        shape.fields().stream().map(field -> field.name().intern()).toArray(String[]::new);
    // An Option without a payload may get one.
    boolean unchanging = fields.length == 0 && type.isScript();
    this.only = unchanging ? new RuneStruct(this, new Object[0]) : null;
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

  /**
   * Gives the fields their annotated types; only the linker does, before code of the unit runs.
   *
   * @param types the type of each field, null without an annotation
   */
  public void defineFieldTypes(RuneType... types) {
    for (RuneType fieldType : types) {
      if (fieldType != null) {
        fieldTypes = types;
      }
    }
  }

  /**
   * Makes sure that a field may have a value.
   *
   * @throws RuneError if it is annotated with another type
   */
  void check(int field, Object value) {
    if (fieldTypes != null
        && fieldTypes[field] != null
        && RuneType.of(value) != fieldTypes[field]) {
      throw mismatch(field, value);
    }
  }

  @ExplodeLoop
  private void checkAll(Object[] values) {
    for (int i = 0; i < fieldTypes.length; i++) {
      check(i, values[i]);
    }
  }

  @TruffleBoundary
  private RuneError mismatch(int field, Object value) {
    return RuneError.of(
        ErrorKind.EXPECTED_TYPE_OF,
        fieldTypes[field],
        "the field `" + fields[field] + "` of `" + path() + "`",
        RuneType.of(value));
  }

  /** The item path, with the variant: {@code shapes::Shape::Circle}. */
  public String path() {
    return variant == null ? type.path() : type.path() + "::" + variant;
  }

  /** The instance that serves for all, if instances cannot be told apart; else null. */
  public RuneStruct only() {
    return only;
  }

  /**
   * An instance: a new one, except of what has {@link #only} one.
   *
   * @param fields as many as {@link #fieldCount()} says, in the order of the declaration; the array
   *     becomes the instance's own
   * @throws RuneError if a field is annotated with another type
   */
  public RuneStruct create(Object... fields) {
    if (only != null) {
      return only;
    }
    if (fieldTypes != null) {
      checkAll(fields);
    }
    return new RuneStruct(this, fields);
  }

  @Override
  public String toString() {
    return path();
  }
}
