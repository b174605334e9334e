package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.utilities.TriState;

/** A {@code char}: a Unicode scalar value. Immutable; equal by value. */
@ExportLibrary(InteropLibrary.class)
public final class CodePoint extends InteropValue implements Comparable<CodePoint> {
  private static final int CACHED = 256;
  private static final CodePoint[] CACHE = new CodePoint[CACHED];

  static {
    for (int i = 0; i < CACHED; i++) {
      CACHE[i] = new CodePoint(i);
    }
  }

  private final int value;

  private CodePoint(int value) {
    this.value = value;
  }

  /**
   * The char with this number.
   *
   * @param value a Unicode scalar value: {@link #isScalar} holds
   */
  public static CodePoint of(int value) {
    return value >= 0 && value < CACHED ? CACHE[value] : new CodePoint(value);
  }

  /** Whether a number is that of a char: at most {@code 10FFFF} and no surrogate. */
  public static boolean isScalar(long number) {
    return number >= 0
        && number <= Character.MAX_CODE_POINT
        && (number < 0xD800 || number > 0xDFFF);
  }

  /** Its number. */
  public int value() {
    return value;
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.CHAR;
  }

  @Override
  public int compareTo(CodePoint other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodePoint point && point.value == value;
  }

  @Override
  public int hashCode() {
    return value;
  }

  /** The char as text. */
  @Override
  public String toString() {
    return Character.toString(value);
  }

  // For other languages.

  @ExportMessage
  boolean isString() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  String asString() {
    return toString();
  }

  @Override
  @ExportMessage
  Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
    return asString();
  }

  @Override
  @ExportMessage
  TriState isIdenticalOrUndefined(Object other) {
    return other instanceof CodePoint ? TriState.valueOf(equals(other)) : TriState.UNDEFINED;
  }

  @Override
  @ExportMessage
  int identityHashCode() {
    return hashCode();
  }
}
