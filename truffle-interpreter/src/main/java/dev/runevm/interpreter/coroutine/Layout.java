package dev.runevm.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import java.util.Arrays;

/**
 * Where a coroutine is suspended, and how its live locals are stored there. Immutable: when a local
 * turns out to have values of another kind, its resume point gets a new layout, while coroutines
 * that were suspended before keep theirs.
 */
public final class Layout {
  /** The kind of a local that no coroutine had a value in yet. */
  public static final byte UNSEEN = 0;

  /** The kind of a local that is always an {@code i64}. */
  public static final byte LONG = 1;

  /** The kind of a local that is always an {@code f64}. */
  public static final byte DOUBLE = 2;

  /** The kind of a local that is always a {@code bool}. */
  public static final byte BOOLEAN = 3;

  /** The kind of a local that may be anything. */
  public static final byte OBJECT = 4;

  private final int point;

  @CompilationFinal(dimensions = 1)
  private final byte[] kinds;

  private final int primitives;

  private Layout(int point, byte[] kinds) {
    this.point = point;
    this.kinds = kinds;
    int count = 0;
    for (byte kind : kinds) {
      count += kind == OBJECT ? 0 : 1;
    }
    this.primitives = count;
  }

  /**
   * A layout.
   *
   * @param point the resume point
   * @param kinds the kind of each live local, in the order of the locals
   */
  public static Layout of(int point, byte[] kinds) {
    return new Layout(point, kinds.clone());
  }

  /** The layout of a coroutine that has not begun: its captures and parameters, of any kind. */
  public static Layout start(int arguments) {
    byte[] kinds = new byte[arguments];
    Arrays.fill(kinds, OBJECT);
    return new Layout(0, kinds);
  }

  /** The resume point; 0 is the start of the function. */
  public int point() {
    return point;
  }

  /** How many live locals there are. */
  public int size() {
    return kinds.length;
  }

  /** The kind of a live local. */
  public byte kind(int index) {
    return kinds[index];
  }

  /** How many live locals are stored as a long. */
  public int primitives() {
    return primitives;
  }

  /** How many live locals are stored as a reference. */
  public int references() {
    return kinds.length - primitives;
  }

  /** An equal layout that is another object. */
  Layout copy() {
    return new Layout(point, kinds);
  }

  /** A kind that has the values of both. */
  public static byte widen(byte kind, byte other) {
    if (kind == UNSEEN || kind == other) {
      return other;
    }
    return OBJECT;
  }

  /** Whether a live local may have a value. */
  public boolean accepts(int index, Object value) {
    return switch (kinds[index]) {
      case LONG -> value instanceof Long;
      case DOUBLE -> value instanceof Double;
      case BOOLEAN -> value instanceof Boolean;
      default -> true;
    };
  }

  /** The value that is stored as bits. */
  public static Object box(byte kind, long bits) {
    return switch (kind) {
      case LONG -> (Object) bits;
      case DOUBLE -> Double.longBitsToDouble(bits);
      default -> bits != 0;
    };
  }

  /** The bits of a value that is stored as bits. */
  public static long unbox(Object value) {
    return switch (value) {
      case Long number -> number;
      case Double number -> Double.doubleToRawLongBits(number);
      case Boolean truth -> truth ? 1 : 0;
      default -> throw new IllegalArgumentException("not stored as bits");
    };
  }

  /** The kinds as they are now, to be changed. */
  public byte[] kinds() {
    return kinds.clone();
  }
}
