package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.dsl.Idempotent;
import dev.runevm.language.unit.Shape;
import java.util.Arrays;

/**
 * How an instance keeps its fields: each as a number or as a reference, and where among those.
 * Immutable, and equal only to itself, so that code that knows a layout tests one reference and
 * then knows where every field is and what it holds.
 *
 * <p>A {@link Constructor} has one layout at a time. A field that gets a value that does not fit
 * makes it a more general one, in which that field is a reference; instances that were made before
 * follow when it happens to them.
 */
public final class StructLayout {
  /** How a field is kept that is always an {@code i64}. */
  static final byte LONG = 0;

  /** How a field is kept that is always an {@code f64}. */
  static final byte DOUBLE = 1;

  /** How a field is kept that may be anything. */
  static final byte REFERENCE = 2;

  private final Constructor constructor;

  @CompilationFinal(dimensions = 1)
  private final byte[] kinds;

  @CompilationFinal(dimensions = 1)
  private final int[] slots;

  private final int numbers;
  private final boolean tuple;

  private StructLayout(Constructor constructor, byte[] kinds) {
    this.constructor = constructor;
    this.kinds = kinds;
    this.slots = new int[kinds.length];
    this.tuple = constructor.kind() == Shape.Kind.TUPLE;
    int nextNumber = 0;
    int nextReference = 0;
    for (int i = 0; i < kinds.length; i++) {
      slots[i] = kinds[i] == REFERENCE ? nextReference++ : nextNumber++;
    }
    this.numbers = nextNumber;
  }

  /** All fields are references. */
  static StructLayout ofReferences(Constructor constructor) {
    byte[] kinds = new byte[constructor.fieldCount()];
    Arrays.fill(kinds, REFERENCE);
    return new StructLayout(constructor, kinds);
  }

  /** Made for an instance with these values. */
  static StructLayout of(Constructor constructor, Object[] values) {
    byte[] kinds = new byte[values.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind(values[i]);
    }
    return new StructLayout(constructor, kinds);
  }

  private static byte kind(Object value) {
    if (value instanceof Long) {
      return LONG;
    }
    return value instanceof Double ? DOUBLE : REFERENCE;
  }

  /** The same, but a field is a reference. */
  StructLayout withReference(int field) {
    if (kinds[field] == REFERENCE) {
      return this;
    }
    byte[] wider = kinds.clone();
    wider[field] = REFERENCE;
    return new StructLayout(constructor, wider);
  }

  /** What makes the instances. */
  public Constructor constructor() {
    return constructor;
  }

  /** How many fields there are. */
  public int fieldCount() {
    return kinds.length;
  }

  /** Whether the fields are named by their positions. */
  public boolean isTuple() {
    return tuple;
  }

  /** Whether a field is always an {@code i64}. */
  @Idempotent
  public boolean isLong(int field) {
    return kinds[field] == LONG;
  }

  /** Whether a field is always an {@code f64}. */
  @Idempotent
  public boolean isDouble(int field) {
    return kinds[field] == DOUBLE;
  }

  /** Whether a field is kept as a reference. */
  @Idempotent
  public boolean isReference(int field) {
    return kinds[field] == REFERENCE;
  }

  /** Whether a field may be set to anything just so. */
  @Idempotent
  public boolean isFree(int field) {
    return kinds[field] == REFERENCE && !constructor.isAnnotated(field);
  }

  /** Where a field is among the numbers or among the references. */
  public int slot(int field) {
    return slots[field];
  }

  /** How many fields are numbers. */
  public int numbers() {
    return numbers;
  }

  /** How many fields are references. */
  public int references() {
    return kinds.length - numbers;
  }

  /** Whether a field may have a value. */
  boolean accepts(int field, Object value) {
    return kinds[field] == REFERENCE || kinds[field] == kind(value);
  }

  /** Whether the fields may have these values. */
  boolean accepts(Object[] values) {
    if (numbers > 0) {
      for (int i = 0; i < kinds.length; i++) {
        if (!accepts(i, values[i])) {
          return false;
        }
      }
    }
    return true;
  }
}
