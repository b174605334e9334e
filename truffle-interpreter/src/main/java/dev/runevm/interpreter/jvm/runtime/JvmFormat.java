package dev.runevm.interpreter.jvm.runtime;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.operator.FormatSpec;
import dev.runevm.interpreter.operator.Formatting;

/** A specification of how values are formatted, for one place in the code. */
public final class JvmFormat {
  // Ends the specification in f-strings: the debug form stands in for a missing display form.
  private static final String FALLBACK = "f";

  private final FormatSpec specification;
  private final boolean orDebug;

  private JvmFormat(FormatSpec specification, boolean orDebug) {
    this.specification = specification;
    this.orDebug = orDebug;
  }

  /** The form that a format specification asks for. */
  public static JvmFormat of(String specification) {
    boolean orDebug = specification.endsWith(FALLBACK);
    int end = specification.length() - (orDebug ? FALLBACK.length() : 0);
    return new JvmFormat(FormatSpec.parse(specification.substring(0, end)), orDebug);
  }

  /** The value as a new string. */
  public Object format(Object value, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return orDebug
        ? Formatting.formatOrDebug(context, specification, value)
        : Formatting.format(context, specification, value);
  }
}
