package dev.runevm.interpreter.nodes.test;

import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.TypeTests;

/** Whether a value lies between two bounds and has their type. */
public final class RangeTest extends TestExpression {
  private final Object lower;
  private final Object upper;
  private final boolean inclusive;

  /** Tests for these bounds; an open one is null. */
  public RangeTest(Expression operand, Object lower, Object upper, boolean inclusive) {
    super(operand);
    this.lower = lower;
    this.upper = upper;
    this.inclusive = inclusive;
  }

  @Override
  boolean test(Object value) {
    return TypeTests.isInRange(value, lower, upper, inclusive);
  }
}
