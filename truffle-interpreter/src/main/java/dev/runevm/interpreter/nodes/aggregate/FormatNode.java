package dev.runevm.interpreter.nodes.aggregate;

import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.UnaryExpression;
import dev.runevm.interpreter.operator.FormatSpec;
import dev.runevm.interpreter.operator.Formatting;

/** A value formatted by a specification, as a new string. */
public final class FormatNode extends UnaryExpression {
  // Ends the specification in f-strings: the debug form stands in for a missing display form.
  private static final String FALLBACK = "f";

  private final FormatSpec specification;
  private final boolean orDebug;

  /** Formats this value. */
  public FormatNode(Expression value, String specification) {
    super(value);
    this.orDebug = specification.endsWith(FALLBACK);
    this.specification =
        FormatSpec.parse(
            orDebug
                ? specification.substring(0, specification.length() - FALLBACK.length())
                : specification);
  }

  @Override
  protected Object apply(Object value) {
    return orDebug
        ? Formatting.formatOrDebug(context(), specification, value)
        : Formatting.format(context(), specification, value);
  }
}
