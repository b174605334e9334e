package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.language.unit.Shape;

/**
 * What makes the instances of a struct or of a variant: their type, variant and fields. Identity is
 * equality. Immutable, but for the layout that new instances get.
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

  // Null before there is an instance. Only ever replaced by a more general one, under the lock; one
  // who sees an older one makes an instance that is as right.
  private StructLayout layout;

  Constructor(RuneType type, String variant, int index, Shape shape) {
    this.type = type;
    this.variant = variant;
    this.index = index;
    this.kind = shape.kind();
    this.fields =
        shape.fields().stream().map(field -> field.name().intern()).toArray(String[]::new);
    // An Option without a payload may get one.
    boolean unchanging = fields.length == 0 && type.isScript();
    this.layout = mayHaveNumbers() ? null : StructLayout.ofReferences(this);
    this.only = unchanging ? new RuneStruct(layout, new Object[0]) : null;
  }

  /**
   * Whether numbers in instances are kept as such. Variants and tuple structs are rarely changed,
   * so that a number in a box of its own does as well.
   */
  private boolean mayHaveNumbers() {
    return variant == null && kind == Shape.Kind.NAMED && fields.length > 0;
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
    if (isAnnotated(field) && RuneType.of(value) != fieldTypes[field]) {
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
   * @param fields as many as {@link #fieldCount()} says, in the order of the declaration
   * @throws RuneError if a field is annotated with another type
   */
  public RuneStruct create(Object... fields) {
    if (only != null) {
      return only;
    }
    if (fieldTypes != null) {
      checkAll(fields);
    }
    StructLayout current = layout;
    if (current == null || !current.accepts(fields)) {
      current = widen(fields);
    }
    return new RuneStruct(current, fields);
  }

  /** The layout of new instances; null if there was none yet. */
  public StructLayout layout() {
    return layout;
  }

  @TruffleBoundary
  private synchronized StructLayout widen(Object[] values) {
    if (layout == null) {
      layout = StructLayout.of(this, values);
    }
    for (int i = 0; i < values.length; i++) {
      widen(i, values[i]);
    }
    return layout;
  }

  /** A layout as general as any before in which a field may have a value. */
  @TruffleBoundary
  synchronized StructLayout widen(int field, Object value) {
    if (!layout.accepts(field, value)) {
      layout = layout.withReference(field);
    }
    return layout;
  }

  /** Whether a field takes values of one type only. */
  public boolean isAnnotated(int field) {
    return fieldTypes != null && fieldTypes[field] != null;
  }

  @Override
  public String toString() {
    return path();
  }
}
