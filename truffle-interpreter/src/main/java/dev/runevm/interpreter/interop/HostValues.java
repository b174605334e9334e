package dev.runevm.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneValue;

/** Values that come into programs from outside. */
public final class HostValues {
  private HostValues() {}

  /** The value as programs know it; what has no counterpart stays as it is. */
  @TruffleBoundary
  public static Object toRune(Object value) {
    return switch (value) {
      case RuneValue rune -> rune;
      case Long number -> number;
      case Double number -> number;
      case Boolean truth -> truth;
      case Integer number -> (long) number;
      case Short number -> (long) number;
      case Byte number -> (long) number;
      case Float number -> (double) number;
      case Character point -> CodePoint.of(point);
      case String text -> RuneString.of(text);
      default -> foreign(value);
    };
  }

  /** The values as programs know them, in a new array. */
  public static Object[] toRune(Object[] values) {
    Object[] converted = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      converted[i] = toRune(values[i]);
    }
    return converted;
  }

  private static Object foreign(Object value) {
    InteropLibrary interop = InteropLibrary.getUncached(value);
    try {
      if (interop.isNull(value)) {
        return RuneTuple.UNIT;
      }
      if (interop.isString(value)) {
        return RuneString.of(interop.asString(value));
      }
      if (interop.isBoolean(value)) {
        return interop.asBoolean(value);
      }
      if (interop.fitsInLong(value)) {
        return interop.asLong(value);
      }
      return interop.fitsInDouble(value) ? (Object) interop.asDouble(value) : value;
    } catch (UnsupportedMessageException changed) {
      return value;
    }
  }
}
