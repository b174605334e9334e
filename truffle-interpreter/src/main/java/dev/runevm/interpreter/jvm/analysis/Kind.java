package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.interpreter.jvm.runtime.JvmOption;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** How a value is held in compiled code. */
public enum Kind {
  /** An {@code i64} in a Java {@code long}. */
  LONG(Type.LONG_TYPE, "java/lang/Long", "longValue"),
  /** An {@code f64} in a Java {@code double}. */
  DOUBLE(Type.DOUBLE_TYPE, "java/lang/Double", "doubleValue"),
  /** A {@code bool} in a Java {@code boolean}. */
  BOOLEAN(Type.BOOLEAN_TYPE, "java/lang/Boolean", "booleanValue"),
  /** Any value, boxed if it is one of the above. */
  OBJECT(Type.getObjectType("java/lang/Object"), null, null),
  /**
   * Likely an {@code i64}, in a Java {@code long}; a second variable has the object if it is
   * something else, and null if it is not.
   */
  LIKELY_LONG(Type.LONG_TYPE, null, null),
  /** Likely an {@code f64}, in a Java {@code double}, in the same way. */
  LIKELY_DOUBLE(Type.DOUBLE_TYPE, null, null),
  /** An {@code Option} without the object: see {@link JvmOption}. */
  OPTION(Type.getObjectType("java/lang/Object"), null, null),
  /** An iterator over a range of {@code i64} that is known to be a {@code RangeIterator}. */
  LONGS(Type.getObjectType("java/lang/Object"), null, null),
  /**
   * An iterator over a half-open range of {@code i64} that nobody else has: its next element and
   * the end, as two Java {@code long}.
   */
  RANGE(Type.LONG_TYPE, null, null);

  private final Type type;
  private final String box;
  private final String unbox;

  Kind(Type type, String box, String unbox) {
    this.type = type;
    this.box = box;
    this.unbox = unbox;
  }

  /** The Java type that holds it; of a range that of each of the two, of a likely number its. */
  public Type type() {
    return type;
  }

  /** Whether it is one Java primitive. */
  public boolean isPrimitive() {
    return box != null;
  }

  /** The internal name of the class that boxes it. */
  public String box() {
    return box;
  }

  /** The method that takes it out of its box. */
  public String unbox() {
    return unbox;
  }

  /** How many Java variables a local takes. */
  public int slots() {
    return switch (this) {
      case RANGE -> 4;
      case LIKELY_LONG, LIKELY_DOUBLE -> 3;
      default -> type.getSize();
    };
  }

  /** The kind of a local that will likely hold a number of a kind, or not if that is null. */
  public static Kind likely(Kind number) {
    return switch (number) {
      case LONG -> LIKELY_LONG;
      case DOUBLE -> LIKELY_DOUBLE;
      case null, default -> OBJECT;
    };
  }

  /** Of a likely number the kind of the number; null if it is none. */
  public Kind number() {
    return switch (this) {
      case LIKELY_LONG -> LONG;
      case LIKELY_DOUBLE -> DOUBLE;
      default -> null;
    };
  }

  /** The opcode of this kind for an opcode of {@code int}, such as {@link Opcodes#ILOAD}. */
  public int opcode(int intOpcode) {
    return type.getOpcode(intOpcode);
  }

  /** The letter that stands for it in names and descriptors of variants. */
  char letter() {
    return switch (this) {
      case LONG -> 'J';
      case DOUBLE -> 'D';
      case BOOLEAN -> 'Z';
      case OBJECT -> 'A';
      case LIKELY_LONG -> 'j';
      case LIKELY_DOUBLE -> 'd';
      case OPTION -> 'O';
      case LONGS -> 'I';
      case RANGE -> 'R';
    };
  }

  /** The kind of a value in a box or anything else. */
  public static Kind of(Object value) {
    if (value instanceof Long) {
      return LONG;
    }
    if (value instanceof Double) {
      return DOUBLE;
    }
    return value instanceof Boolean ? BOOLEAN : OBJECT;
  }

  /** The kind that can hold the values of both; a kind that is null has no values. */
  static Kind join(Kind one, Kind other) {
    if (one == null || one == other) {
      return other;
    }
    return other == null ? one : OBJECT;
  }
}
