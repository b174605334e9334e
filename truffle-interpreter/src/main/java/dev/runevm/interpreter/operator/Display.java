package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneFormatter;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.UnsignedLong;

/**
 * The display form of values, that of {@code {}} and of templates. Numbers, chars, bools, strings
 * and types have one, and types with a method {@code display_fmt} or {@code to_string}; containers
 * have none.
 */
public final class Display {
  private Display() {}

  /** The display form as a new string. */
  @TruffleBoundary
  public static RuneString of(RuneContext context, Object value) {
    RuneString output = RuneString.create();
    append(context, value, output);
    return output;
  }

  /** The display form as a new string or, if there is none, the debug form. */
  @TruffleBoundary
  public static RuneString orDebug(RuneContext context, Object value) {
    RuneString output = RuneString.create();
    appendOrDebug(context, value, output);
    return output;
  }

  /** The display forms of values one after the other as a new string. */
  @TruffleBoundary
  public static RuneString concat(RuneContext context, Object... values) {
    RuneString output = RuneString.create();
    for (Object value : values) {
      append(context, value, output);
    }
    return output;
  }

  /** Adds the display form to a string. */
  @TruffleBoundary
  public static void append(RuneContext context, Object value, RuneString output) {
    if (!tryAppend(context, value, output)) {
      throw Protocols.missing("DISPLAY_FMT", value);
    }
  }

  /** Adds the display form or, if there is none, the debug form. */
  @TruffleBoundary
  public static void appendOrDebug(RuneContext context, Object value, RuneString output) {
    if (!tryAppend(context, value, output)) {
      Debug.append(context, value, output);
    }
  }

  private static boolean tryAppend(RuneContext context, Object value, RuneString output) {
    if (value instanceof RuneString text) {
      output.append(text);
    } else if (value instanceof Long number) {
      output.append((long) number);
    } else if (value instanceof Double number) {
      output.append(FloatText.of(number));
    } else if (value instanceof Boolean truth) {
      output.append(truth ? "true" : "false");
    } else if (value instanceof CodePoint point) {
      output.push(point.value());
    } else if (value instanceof UnsignedLong number) {
      output.append(number.toString());
    } else if (value instanceof RuneType type) {
      output.append(type.displayPath());
    } else {
      return appendOwn(context, value, "display_fmt", output)
          || appendOwn(context, value, "to_string", output);
    }
    return true;
  }

  /**
   * Lets the type of a value write its own form: by a method {@code name(self)} that gives a
   * string, or by {@code name(self, formatter)} that writes.
   *
   * @param context null to run no code of scripts or natives
   * @return false if the type has no such method
   */
  static boolean appendOwn(RuneContext context, Object value, String name, RuneString output) {
    RuneFunction own = context == null ? null : Protocols.find(context, value, name);
    if (own == null) {
      return false;
    }
    if (own.arity() == 1) {
      output.append(Protocols.expectString(context.call(own, value)));
    } else {
      Object result = context.call(own, value, new RuneFormatter(output));
      if (result instanceof RuneStruct struct && struct.is(BuiltinTypes.ERR)) {
        throw RuneError.of(ErrorKind.ILLEGAL_FORMAT);
      }
    }
    return true;
  }
}
