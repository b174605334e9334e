package dev.runevm.interpreter.nodes.test;

import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.TypeTests;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.UnsignedLong;

/** Whether a value has the type of a constant and equals it. */
public final class ConstantTest extends TestExpression {
  private final Object constant;

  /**
   * Tests for this constant.
   *
   * @param constant a value that nobody else has
   */
  public ConstantTest(Expression operand, Object constant) {
    super(operand);
    this.constant = constant;
  }

  @Override
  boolean test(Object value) {
    if (constant instanceof Long number) {
      return value instanceof Long other && (long) other == number;
    }
    if (constant instanceof Boolean truth) {
      return value instanceof Boolean other && (boolean) other == truth;
    }
    if (constant instanceof CodePoint point) {
      return value instanceof CodePoint other && other.value() == point.value();
    }
    if (constant instanceof UnsignedLong number) {
      return value instanceof UnsignedLong other && other.bits() == number.bits();
    }
    if (constant instanceof Double number) {
      return value instanceof Double other && (double) other == number;
    }
    if (constant instanceof RuneString && !(value instanceof RuneString)) {
      return false;
    }
    return TypeTests.isConstant(value, constant);
  }
}
