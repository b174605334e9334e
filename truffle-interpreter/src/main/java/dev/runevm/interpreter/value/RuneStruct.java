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
import java.util.Arrays;

/**
 * An instance of a struct or of a variant of an enum: shared, its set of fields fixed, its fields
 * mutable. {@code Option} and {@code Result} are enums like any other.
 *
 * <p>Its {@link StructLayout} says which fields are numbers, kept without boxes, and which are
 * references. The first two references are in the instance itself, which is all that most variants
 * have.
 */
@ExportLibrary(InteropLibrary.class)
public final class RuneStruct extends InteropValue {
  private static final int INLINE = 2;

  private StructLayout layout;
  private Object first;
  private Object second;
  // Null if there is none.
  private Object[] others;
  private long[] numbers;

  private RuneStruct(
      StructLayout layout, Object first, Object second, Object[] others, long[] numbers) {
    this.layout = layout;
    this.first = first;
    this.second = second;
    this.others = others;
    this.numbers = numbers;
  }

  /** An instance whose layout accepts these values. */
  RuneStruct(StructLayout layout, Object[] values) {
    fill(layout, values);
  }

  /**
   * An instance.
   *
   * @param first the first reference, if there is one
   * @param second the second reference, if there is one
   * @param others the references after these; null if there is none
   * @param numbers all numbers, {@code f64} as bits; null if there is none
   */
  public static RuneStruct of(
      StructLayout layout, Object first, Object second, Object[] others, long[] numbers) {
    return new RuneStruct(layout, first, second, others, numbers);
  }

  private void fill(StructLayout newLayout, Object[] values) {
    layout = newLayout;
    if (newLayout.numbers() == 0) {
      int count = values.length;
      first = count > 0 ? values[0] : null;
      second = count > 1 ? values[1] : null;
      others = count > INLINE ? Arrays.copyOfRange(values, INLINE, count) : null;
      numbers = null;
    } else {
      numbers = new long[newLayout.numbers()];
      int references = newLayout.references();
      others = references > INLINE ? new Object[references - INLINE] : null;
      for (int i = 0; i < values.length; i++) {
        put(i, values[i]);
      }
    }
  }

  /** Stores a value that fits. */
  private void put(int field, Object value) {
    int slot = layout.slot(field);
    if (layout.isLong(field)) {
      numbers[slot] = (Long) value;
    } else if (layout.isDouble(field)) {
      numbers[slot] = Double.doubleToRawLongBits((Double) value);
    } else {
      setReference(slot, value);
    }
  }

  /** What made it. */
  public Constructor constructor() {
    return layout.constructor();
  }

  /** How it keeps its fields. */
  public StructLayout layout() {
    return layout;
  }

  /** Whether it is an instance of this struct or variant. */
  public boolean is(Constructor other) {
    return layout.constructor() == other;
  }

  /** How many fields it has. */
  public int fieldCount() {
    return layout.fieldCount();
  }

  /** The value of a field. */
  public Object get(int field) {
    StructLayout current = layout;
    if (current.numbers() == 0) {
      return reference(field);
    }
    int slot = current.slot(field);
    if (current.isLong(field)) {
      return numbers[slot];
    }
    return current.isDouble(field) ? (Object) doubleNumber(slot) : reference(slot);
  }

  /** Changes a field. */
  public void set(int field, Object value) {
    layout.constructor().check(field, value);
    if (!layout.accepts(field, value)) {
      widen(field, value);
    }
    put(field, value);
  }

  @TruffleBoundary
  private void widen(int field, Object value) {
    StructLayout wider = constructor().widen(field, value);
    Object[] values = new Object[fieldCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = get(i);
    }
    values[field] = value;
    fill(wider, values);
  }

  // By slot, for code that knows the layout

  /** A number that is an {@code i64}. */
  public long number(int slot) {
    return numbers[slot];
  }

  /** A number that is an {@code f64}. */
  public double doubleNumber(int slot) {
    return Double.longBitsToDouble(numbers[slot]);
  }

  /** A reference. */
  public Object reference(int slot) {
    return switch (slot) {
      case 0 -> first;
      case 1 -> second;
      default -> others[slot - INLINE];
    };
  }

  /** Changes a number that is an {@code i64}. */
  public void setNumber(int slot, long value) {
    numbers[slot] = value;
  }

  /** Changes a number that is an {@code f64}. */
  public void setDoubleNumber(int slot, double value) {
    numbers[slot] = Double.doubleToRawLongBits(value);
  }

  /** Changes a reference, the type of whose field is known to be right. */
  public void setReference(int slot, Object value) {
    switch (slot) {
      case 0 -> first = value;
      case 1 -> second = value;
      default -> others[slot - INLINE] = value;
    }
  }

  /** Makes this very instance another variant of its enum, as {@code Option::take} does. */
  public void become(Constructor other, Object... values) {
    assert other.type() == type() && values.length == other.fieldCount();
    fill(other.layout(), values);
  }

  @Override
  public RuneType type() {
    return layout.constructor().type();
  }

  // For other languages.

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
    Constructor constructor = constructor();
    if (constructor.kind() != Shape.Kind.NAMED) {
      return new InteropKeys();
    }
    String[] names = new String[constructor.fieldCount()];
    for (int i = 0; i < names.length; i++) {
      names[i] = constructor.fieldName(i);
    }
    return new InteropKeys(names);
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberReadable(String name) {
    return constructor().fieldIndex(name) >= 0;
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
    int field = constructor().fieldIndex(name);
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
    return layout.isTuple();
  }

  @ExportMessage
  long getArraySize() throws UnsupportedMessageException {
    checkArray();
    return fieldCount();
  }

  @ExportMessage
  boolean isArrayElementReadable(long index) {
    return hasArrayElements() && index >= 0 && index < fieldCount();
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
