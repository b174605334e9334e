package dev.runevm.interpreter.value;

/**
 * An instance of a struct or of a variant of an enum: shared, its set of fields fixed, its fields
 * mutable. {@code Option} and {@code Result} are enums like any other.
 *
 * <p>Fields are reached only through this class, so that it is free to store them unboxed.
 */
public final class RuneStruct implements RuneValue {
  private Constructor constructor;
  private Object[] fields;

  RuneStruct(Constructor constructor, Object[] fields) {
    assert fields.length == constructor.fieldCount();
    this.constructor = constructor;
    this.fields = fields;
  }

  /** What made it. */
  public Constructor constructor() {
    return constructor;
  }

  /** Whether it is an instance of this struct or variant. */
  public boolean is(Constructor other) {
    return constructor == other;
  }

  /** How many fields it has. */
  public int fieldCount() {
    return fields.length;
  }

  /** The value of a field. */
  public Object get(int field) {
    return fields[field];
  }

  /** Changes a field. */
  public void set(int field, Object value) {
    fields[field] = value;
  }

  /** Makes this very instance another variant of its enum, as {@code Option::take} does. */
  public void become(Constructor other, Object... values) {
    assert other.type() == constructor.type() && values.length == other.fieldCount();
    constructor = other;
    fields = values;
  }

  @Override
  public RuneType type() {
    return constructor.type();
  }
}
