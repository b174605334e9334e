package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.language.unit.Shape;

/**
 * An instance of a struct or of a variant of an enum: shared, its set of fields fixed, its fields
 * mutable. {@code Option} and {@code Result} are enums like any other.
 *
 * <p>Fields are reached only through this class. A number that a field is changed to is stored in a
 * cell of the field's own, so that counting in a field allocates nothing; numbers of fields that
 * never change need no cell.
 */
@ExportLibrary(InteropLibrary.class)
public final class RuneStruct extends InteropValue {
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
    return FieldCell.unpack(fields[field]);
  }

  /** Changes a field. */
  public void set(int field, Object value) {
    if (value instanceof Long number) {
      setLong(field, number);
    } else if (value instanceof Double number) {
      setDouble(field, number);
    } else {
      constructor.check(field, value);
      fields[field] = value;
    }
  }

  /** Whether {@link #getPlain} gives the value of a field. */
  public boolean isPlain(int field) {
    Object value = fields[field];
    return !(value instanceof FieldCell.OfLong) && !(value instanceof FieldCell.OfDouble);
  }

  /** The value of a field that {@link #isPlain}. */
  public Object getPlain(int field) {
    return fields[field];
  }

  /** Whether a field is an {@code i64}. */
  public boolean isLong(int field) {
    Object value = fields[field];
    return value instanceof FieldCell.OfLong || value instanceof Long;
  }

  /** The value of a field that {@link #isLong}. */
  public long getLong(int field) {
    Object value = fields[field];
    return value instanceof FieldCell.OfLong cell ? cell.value : (Long) value;
  }

  /** Changes a field to an {@code i64}. */
  public void setLong(int field, long value) {
    if (fields[field] instanceof FieldCell.OfLong cell) {
      cell.value = value;
    } else {
      constructor.check(field, value);
      fields[field] = new FieldCell.OfLong(value);
    }
  }

  /** Whether a field is an {@code f64}. */
  public boolean isDouble(int field) {
    Object value = fields[field];
    return value instanceof FieldCell.OfDouble || value instanceof Double;
  }

  /** The value of a field that {@link #isDouble}. */
  public double getDouble(int field) {
    Object value = fields[field];
    return value instanceof FieldCell.OfDouble cell ? cell.value : (Double) value;
  }

  /** The value of a field that is an {@code f64}; of any other NaN, as of one that is NaN. */
  public double doubleOrNaN(int field) {
    Object value = fields[field];
    if (value instanceof FieldCell.OfDouble cell) {
      return cell.value;
    }
    return value instanceof Double number ? number : Double.NaN;
  }

  /** Changes a field to an {@code f64}. */
  public void setDouble(int field, double value) {
    if (fields[field] instanceof FieldCell.OfDouble cell) {
      cell.value = value;
    } else {
      constructor.check(field, value);
      fields[field] = new FieldCell.OfDouble(value);
    }
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

  // For other languages.

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
    if (constructor.kind() != Shape.Kind.NAMED) {
      return new InteropKeys();
    }
    String[] names = new String[fields.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = constructor.fieldName(i);
    }
    return new InteropKeys(names);
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberReadable(String name) {
    return constructor.fieldIndex(name) >= 0;
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String name) throws UnknownIdentifierException {
    return get(checkMember(name));
  }

  @ExportMessage
  boolean isMemberModifiable(String name) {
    return isMemberReadable(name);
  }

  @ExportMessage
  boolean isMemberInsertable(@SuppressWarnings("unused") String name) {
    return false;
  }

  @ExportMessage
  @TruffleBoundary
  void writeMember(String name, Object value) throws UnknownIdentifierException {
    set(checkMember(name), HostValues.toRune(value));
  }

  private int checkMember(String name) throws UnknownIdentifierException {
    int field = constructor.fieldIndex(name);
    if (field < 0) {
      throw UnknownIdentifierException.create(name);
    }
    return field;
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberInvocable(String name) {
    return RuneContext.get(null).findMethod(type(), name) != null;
  }

  /** Calls a method; one that a field of the same name does not hide. */
  @ExportMessage
  @TruffleBoundary
  Object invokeMember(String name, Object... arguments)
      throws UnknownIdentifierException, ArityException {
    RuneFunction method = RuneContext.get(null).findMethod(type(), name);
    if (method == null) {
      throw UnknownIdentifierException.create(name);
    }
    Object[] all = new Object[arguments.length + 1];
    all[0] = this;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return method.execute(all);
  }

  @ExportMessage
  boolean hasArrayElements() {
    return constructor.kind() == Shape.Kind.TUPLE;
  }

  @ExportMessage
  long getArraySize() throws UnsupportedMessageException {
    checkArray();
    return fields.length;
  }

  @ExportMessage
  boolean isArrayElementReadable(long index) {
    return hasArrayElements() && index >= 0 && index < fields.length;
  }

  @ExportMessage
  Object readArrayElement(long index)
      throws UnsupportedMessageException, InvalidArrayIndexException {
    checkArray();
    checkElement(index);
    return get((int) index);
  }

  @ExportMessage
  boolean isArrayElementModifiable(long index) {
    return isArrayElementReadable(index);
  }

  @ExportMessage
  boolean isArrayElementInsertable(@SuppressWarnings("unused") long index) {
    return false;
  }

  @ExportMessage
  @TruffleBoundary
  void writeArrayElement(long index, Object value)
      throws UnsupportedMessageException, InvalidArrayIndexException {
    checkArray();
    checkElement(index);
    set((int) index, HostValues.toRune(value));
  }

  private void checkArray() throws UnsupportedMessageException {
    if (!hasArrayElements()) {
      throw UnsupportedMessageException.create();
    }
  }

  private void checkElement(long index) throws InvalidArrayIndexException {
    if (!isArrayElementReadable(index)) {
      throw InvalidArrayIndexException.create(index);
    }
  }
}
