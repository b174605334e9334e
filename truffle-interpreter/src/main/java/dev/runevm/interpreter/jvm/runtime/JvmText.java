package dev.runevm.interpreter.jvm.runtime;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.operator.Display;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneString;

/**
 * The parts of templates, as compiled code joins them; each gives back the string that it adds to.
 */
public final class JvmText {
  private JvmText() {}

  /** Adds UTF-8. */
  public static RuneString text(RuneString output, byte[] utf8) {
    output.append(utf8, 0, utf8.length);
    return output;
  }

  /** Adds a number. */
  public static RuneString number(RuneString output, long number) {
    output.append(number);
    return output;
  }

  /** Adds the display form of a value. */
  public static RuneString value(
      RuneString output, Object value, RuneContext context, int callsLeft) {
    if (value instanceof RuneString text) {
      output.append(text);
    } else if (value instanceof Long number) {
      output.append((long) number);
    } else if (value instanceof CodePoint point) {
      output.push(point.value());
    } else {
      context.setCallsLeft(callsLeft);
      Display.append(context, value, output);
    }
    return output;
  }
}
