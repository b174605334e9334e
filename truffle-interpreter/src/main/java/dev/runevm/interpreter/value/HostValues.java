package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import java.math.BigInteger;

/** Values that come from the embedder or from another language. */
public final class HostValues {
  private static final int UNSIGNED_BITS = 64;

  private HostValues() {}

  /**
   * The value of the language for one from outside: numbers, truth values, texts, Java's chars and
   * null become {@code i64}, {@code u64}, {@code f64}, {@code bool}, {@code String}, {@code char}
   * and {@code ()}. All else stays what it is.
   */
  public static Object toRune(Object value) {
    if (value instanceof Long
        || value instanceof Double
        || value instanceof Boolean
        || value instanceof RuneValue) {
      return value;
    }
    return convert(value);
  }

  /** Each of the values as {@link #toRune} gives it, in a new array. */
  public static Object[] toRune(Object[] values) {
    Object[] converted = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      converted[i] = toRune(values[i]);
    }
    return converted;
  }

  @TruffleBoundary
  private static Object convert(Object value) {
    if (value instanceof Character point) {
      return CodePoint.isScalar(point) ? CodePoint.of(point) : RuneString.of(point.toString());
    }
    InteropLibrary interop = InteropLibrary.getUncached();
    try {
      if (interop.isString(value)) {
        return RuneString.of(interop.asString(value));
      }
      if (interop.isNumber(value)) {
        return number(interop, value);
      }
      if (interop.isBoolean(value)) {
        return interop.asBoolean(value);
      }
      return interop.isNull(value) ? RuneTuple.UNIT : value;
    } catch (UnsupportedMessageException changed) {
      return value;
    }
  }

  private static Object number(InteropLibrary interop, Object value)
      throws UnsupportedMessageException {
    // A float of the host stays one even if its value is whole.
    if (value instanceof Float) {
      return interop.asDouble(value);
    }
    if (interop.fitsInLong(value)) {
      return interop.asLong(value);
    }
    if (interop.fitsInBigInteger(value)) {
      BigInteger number = interop.asBigInteger(value);
      return number.signum() > 0 && number.bitLength() <= UNSIGNED_BITS
          ? UnsignedLong.of(number.longValue())
          : value;
    }
    return interop.fitsInDouble(value) ? (Object) interop.asDouble(value) : value;
  }
}
