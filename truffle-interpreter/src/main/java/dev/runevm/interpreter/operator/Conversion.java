package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.UnsignedLong;

/** Conversions between kinds of numbers: the operator {@code as}, and arguments of natives. */
public final class Conversion {
  private static final double TWO_TO_63 = 0x1p63;
  private static final double TWO_TO_64 = 0x1p64;

  private Conversion() {}

  /**
   * {@code value as type}: wraps between integers; from a float truncates and takes the nearest
   * bound if it is out of range, NaN becoming 0.
   */
  public static Object as(Object value, RuneType type) {
    if (type == BuiltinTypes.F64) {
      if (value instanceof Long number) {
        return (double) number;
      }
      if (value instanceof UnsignedLong number) {
        return unsignedToDouble(number.bits());
      }
      if (value instanceof Double) {
        return value;
      }
    } else if (type == BuiltinTypes.I64 || type == BuiltinTypes.U64) {
      if (value instanceof Double number) {
        return type == BuiltinTypes.I64
            ? (Object) (long) (double) number
            : UnsignedLong.of(doubleToUnsigned(number));
      }
      if (value instanceof Long number) {
        return type == BuiltinTypes.I64 ? value : UnsignedLong.of(number);
      }
      if (value instanceof UnsignedLong number) {
        return type == BuiltinTypes.U64 ? value : (Object) number.bits();
      }
    }
    throw unsupportedAs(value, type);
  }

  /** The nearest float of a {@code u64}. */
  public static double unsignedToDouble(long bits) {
    // Halved with the lost bit kept, so that it is rounded only once.
    return bits >= 0 ? bits : (double) (bits >>> 1 | bits & 1) * 2;
  }

  /** The {@code u64} of a float: truncated, bounded, 0 for NaN. */
  public static long doubleToUnsigned(double number) {
    if (number < TWO_TO_63) {
      return Math.max(0, (long) number);
    }
    if (Double.isNaN(number)) {
      return 0;
    }
    return number >= TWO_TO_64 ? -1L : (long) (number - TWO_TO_63) ^ Long.MIN_VALUE;
  }

  /**
   * An integer argument as a signed number of at most so many bits.
   *
   * @throws RuneError if it is no integer or does not fit
   */
  public static long toSigned(Object value, int bits) {
    if (value instanceof Long number) {
      if (bits == Long.SIZE || number == number << (Long.SIZE - bits) >> (Long.SIZE - bits)) {
        return number;
      }
    } else if (value instanceof UnsignedLong number && number.bits() >>> (bits - 1) == 0) {
      return number.bits();
    }
    throw notAnInteger(value, "i" + bits);
  }

  /**
   * An integer argument as the bits of an unsigned number of at most so many bits.
   *
   * @throws RuneError if it is no integer or does not fit
   */
  public static long toUnsigned(Object value, int bits) {
    if (value instanceof UnsignedLong number
        && (bits == Long.SIZE || number.bits() >>> bits == 0)) {
      return number.bits();
    }
    if (value instanceof Long number
        && number >= 0
        && (bits == Long.SIZE || number >>> bits == 0)) {
      return number;
    }
    throw notAnInteger(value, "u" + bits);
  }

  /**
   * An index as a number that is not negative.
   *
   * @return at most {@link Long#MAX_VALUE}, which no index reaches
   * @throws RuneError if it is no integer or negative
   */
  public static long toIndex(Object value) {
    if (value instanceof Long number && number >= 0) {
      return number;
    }
    if (value instanceof UnsignedLong number) {
      return number.bits() < 0 ? Long.MAX_VALUE : number.bits();
    }
    throw notAnInteger(value, "usize");
  }

  /**
   * A float argument.
   *
   * @throws RuneError if it is none
   */
  public static double toDouble(Object value) {
    if (value instanceof Double number) {
      return number;
    }
    throw RuneError.expectedType(BuiltinTypes.F64, value);
  }

  @TruffleBoundary
  private static RuneError notAnInteger(Object value, String integer) {
    return value instanceof Long || value instanceof UnsignedLong
        ? Numbers.coercion(value, integer)
        : RuneError.of(ErrorKind.EXPECTED_NUMBER, RuneType.of(value));
  }

  @TruffleBoundary
  private static RuneError unsupportedAs(Object value, RuneType type) {
    return RuneError.of(ErrorKind.UNSUPPORTED_AS, RuneType.of(value), type);
  }
}
