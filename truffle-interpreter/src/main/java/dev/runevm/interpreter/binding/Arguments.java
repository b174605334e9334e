package dev.runevm.interpreter.binding;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.capability.Capability;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns arguments of native functions into Java values; called by generated code. What does not fit
 * is a {@code BAD_ARGUMENT} error that names the argument, counted from 0 with the receiver.
 */
public final class Arguments {
  private Arguments() {}

  /** Checks the number of arguments of a function that takes a fixed number. */
  public static void exactly(Object[] arguments, int count) {
    if (arguments.length != count) {
      throw RuneError.of(ErrorKind.BAD_ARGUMENT_COUNT, arguments.length, count);
    }
  }

  /** Checks the number of arguments of a variadic function. */
  public static void atLeast(Object[] arguments, int count) {
    if (arguments.length < count) {
      throw RuneError.of(ErrorKind.BAD_ARGUMENT_COUNT, arguments.length, count);
    }
  }

  /** The arguments of a variadic function from a position on. */
  public static Object[] rest(Object[] arguments, int from) {
    return from == 0 ? arguments : Arrays.copyOfRange(arguments, from, arguments.length);
  }

  /** A number that no function has; the registry never gives one out. */
  @SuppressWarnings("DoNotCallSuggester") // Generated code needs a method that can be called.
  public static Object unknown(int id) {
    throw new IllegalArgumentException("There is no native function " + id);
  }

  /** Checks that a capability was granted. */
  public static void require(RuneContext context, Capability capability, String function) {
    if (!context.isGranted(capability)) {
      throw RuneError.missingCapability(function, capability);
    }
  }

  /** A signed integer: an i64, or a u64 in range. */
  public static long i64(Object value, int position) {
    if (value instanceof Long number) {
      return number;
    }
    if (value instanceof UnsignedLong number && number.bits() >= 0) {
      return number.bits();
    }
    throw notAnInteger(value, position, "i64");
  }

  /** A signed integer of 32 bits. */
  public static int i32(Object value, int position) {
    long number = i64(value, position);
    if ((int) number != number) {
      throw notAnInteger(value, position, "i32");
    }
    return (int) number;
  }

  /**
   * An unsigned integer: a u64, or an i64 that is not negative.
   *
   * @param bits how many it may have, as {@link Unsigned#bits} says
   */
  public static long unsigned(Object value, int bits, int position) {
    if (value instanceof Long number && number >= 0 && fits(number, bits)) {
      return number;
    }
    if (value instanceof UnsignedLong number && fits(number.bits(), bits)) {
      return number.bits();
    }
    throw notAnInteger(value, position, bits == Unsigned.SIZE ? "usize" : "u" + bits);
  }

  private static boolean fits(long unsigned, int bits) {
    return bits == Long.SIZE || bits == Unsigned.SIZE || unsigned >>> bits == 0;
  }

  @TruffleBoundary
  private static RuneError notAnInteger(Object value, int position, String name) {
    boolean outOfRange = value instanceof Long || value instanceof UnsignedLong;
    return outOfRange
        ? bad(position, RuneError.of(ErrorKind.VALUE_TO_INTEGER_COERCION, value, name))
        : bad(position, RuneError.of(ErrorKind.EXPECTED_NUMBER, RuneType.of(value)));
  }

  /** A float. */
  public static double f64(Object value, int position) {
    if (value instanceof Double number) {
      return number;
    }
    throw unexpected(position, BuiltinTypes.F64, value);
  }

  /** A truth value. */
  public static boolean bool(Object value, int position) {
    if (value instanceof Boolean truth) {
      return truth;
    }
    throw unexpected(position, BuiltinTypes.BOOL, value);
  }

  /** The text of a string. */
  @TruffleBoundary
  public static String text(Object value, int position) {
    if (value instanceof RuneString string) {
      return string.toString();
    }
    throw unexpected(position, BuiltinTypes.STRING, value);
  }

  /** The payload of an option. */
  public static Optional<Object> option(Object value, int position) {
    if (value instanceof RuneStruct struct) {
      if (struct.is(BuiltinTypes.SOME)) {
        return Optional.of(struct.get(0));
      }
      if (struct.is(BuiltinTypes.NONE)) {
        return Optional.empty();
      }
    }
    throw unexpected(position, BuiltinTypes.OPTION, value);
  }

  /** Something that can be called. */
  public static Object callable(Object value, int position) {
    if (value instanceof RuneFunction || value instanceof RuneType) {
      return value;
    }
    throw unexpected(position, BuiltinTypes.FUNCTION, value);
  }

  /** An instance of a struct or enum. */
  public static RuneStruct struct(Object value, String type, int position) {
    if (value instanceof RuneStruct struct && struct.type().path().equals(type)) {
      return struct;
    }
    throw unexpected(position, type, value);
  }

  /** A value of a Java class. */
  public static Object value(Object value, Class<?> javaClass, String type, int position) {
    if (javaClass.isInstance(value)) {
      return value;
    }
    throw unexpected(position, type, value);
  }

  @TruffleBoundary
  private static RuneError unexpected(int position, RuneType expected, Object found) {
    return bad(position, RuneError.expectedType(expected, found));
  }

  @TruffleBoundary
  private static RuneError unexpected(int position, String expected, Object found) {
    RuneError cause = RuneError.of(ErrorKind.EXPECTED_TYPE, "::" + expected, RuneType.of(found));
    return bad(position, cause);
  }

  private static RuneError bad(int position, RuneError cause) {
    return RuneError.of(ErrorKind.BAD_ARGUMENT, position, cause.getMessage());
  }
}
