package dev.runevm.interpreter.binding;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.UnsignedLong;
import java.util.Optional;

/** Turns results of Java methods into values of the language; called by generated code. */
public final class Results {
  private Results() {}

  /** {@code ()}. */
  public static Object unit() {
    return RuneTuple.UNIT;
  }

  /** An i64. */
  public static Object i64(long value) {
    return value;
  }

  /** An i64. */
  public static Object i32(int value) {
    return (long) value;
  }

  /** A u64. */
  public static Object unsigned(long bits) {
    return UnsignedLong.of(bits);
  }

  /** An f64. */
  public static Object f64(double value) {
    return value;
  }

  /** A bool. */
  public static Object bool(boolean value) {
    return value;
  }

  /** A string. */
  @TruffleBoundary
  public static Object text(String value) {
    return RuneString.of(value);
  }

  /** An option; Java's own text and int in it become values too. */
  public static Object option(Optional<?> value) {
    return value.isEmpty() ? BuiltinTypes.none() : BuiltinTypes.some(value(value.get()));
  }

  private static Object value(Object value) {
    return switch (value) {
      case String text -> text(text);
      case Integer number -> (long) number;
      default -> value;
    };
  }
}
