package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneString;
import java.util.Locale;

/**
 * Values formatted by a specification. Width and fill apply to chars, {@code i64}, {@code f64} and
 * strings only; hexadecimal, binary and pointer forms exist for {@code i64} only.
 */
public final class Formatting {
  private Formatting() {}

  /** A value formatted, as a new string. */
  @TruffleBoundary
  public static RuneString format(RuneContext context, FormatSpec spec, Object value) {
    RuneString output = RuneString.create();
    append(context, spec, value, output);
    return output;
  }

  /**
   * A value formatted, as a new string; the debug form stands in for a display form that a value
   * does not have, as in f-strings.
   */
  @TruffleBoundary
  public static RuneString formatOrDebug(RuneContext context, FormatSpec spec, Object value) {
    RuneString output = RuneString.create();
    if (spec.form() != FormatSpec.Form.DISPLAY || !appendSimple(spec, value, output)) {
      if (spec.form() == FormatSpec.Form.DISPLAY) {
        Display.appendOrDebug(context, value, output);
      } else {
        append(context, spec, value, output);
      }
    }
    return output;
  }

  /** Adds a value formatted to a string. */
  @TruffleBoundary
  public static void append(RuneContext context, FormatSpec spec, Object value, RuneString output) {
    switch (spec.form()) {
      case DISPLAY -> {
        if (!appendSimple(spec, value, output)) {
          Display.append(context, value, output);
        }
      }
      case DEBUG -> {
        if (value instanceof Long || value instanceof Double) {
          appendSimple(spec, value, output);
        } else {
          Debug.append(context, value, output);
        }
      }
      case HEX -> appendDigits(spec, value, 16, false, output);
      case UPPER_HEX -> appendDigits(spec, value, 16, true, output);
      case BINARY -> appendDigits(spec, value, 2, false, output);
      case POINTER -> appendFilled(spec, "0x" + Long.toHexString(integer(value)), output);
    }
  }

  /** Adds a value of the kinds that have a width; false for all others. */
  private static boolean appendSimple(FormatSpec spec, Object value, RuneString output) {
    if (value instanceof RuneString text) {
      appendFilled(spec, text.toString(), output);
    } else if (value instanceof CodePoint point) {
      appendFilled(spec, point.toString(), output);
    } else if (value instanceof Long number) {
      appendNumber(spec, Long.toString(number), output);
    } else if (value instanceof Double number) {
      appendNumber(
          spec,
          spec.precision() < 0 ? FloatText.of(number) : FloatText.fixed(number, spec.precision()),
          output);
    } else {
      return false;
    }
    return true;
  }

  private static void appendDigits(
      FormatSpec spec, Object value, int radix, boolean upper, RuneString output) {
    long number = integer(value);
    // With zeros a negative number has a sign; else its bits are shown.
    String digits =
        spec.zeros() && number < 0
            ? "-" + Long.toUnsignedString(-number, radix)
            : Long.toUnsignedString(number, radix);
    boolean plus = spec.plus() && number >= 0;
    appendSigned(spec, upper ? digits.toUpperCase(Locale.ROOT) : digits, plus, output);
  }

  private static long integer(Object value) {
    if (value instanceof Long number) {
      return number;
    }
    throw RuneError.of(ErrorKind.ILLEGAL_FORMAT);
  }

  private static void appendNumber(FormatSpec spec, String text, RuneString output) {
    boolean plus = spec.plus() && !text.startsWith("-") && !text.equals("NaN");
    appendSigned(spec, text, plus, output);
  }

  /** A plus stands before what fills up to the width, and zeros leave none. */
  private static void appendSigned(FormatSpec spec, String text, boolean plus, RuneString output) {
    if (spec.zeros()) {
      int sign = text.startsWith("-") ? 1 : 0;
      output.append(text.substring(0, sign));
      output.append("0".repeat(Math.max(0, spec.width() - text.length())));
      output.append(text.substring(sign));
    } else if (plus) {
      output.append("+");
      appendFilled(spec, text, Math.max(0, spec.width() - 1), output);
    } else {
      appendFilled(spec, text, output);
    }
  }

  private static void appendFilled(FormatSpec spec, String text, RuneString output) {
    appendFilled(spec, text, spec.width(), output);
  }

  private static void appendFilled(FormatSpec spec, String text, int width, RuneString output) {
    int missing = width - text.codePointCount(0, text.length());
    if (missing <= 0) {
      output.append(text);
      return;
    }
    int before =
        switch (spec.align()) {
          case LEFT -> 0;
          case CENTER -> missing / 2;
          case RIGHT -> missing;
        };
    fill(spec.fill(), before, output);
    output.append(text);
    fill(spec.fill(), missing - before, output);
  }

  private static void fill(int point, int count, RuneString output) {
    for (int i = 0; i < count; i++) {
      output.push(point);
    }
  }
}
