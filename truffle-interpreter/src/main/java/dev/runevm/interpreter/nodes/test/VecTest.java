package dev.runevm.interpreter.nodes.test;

import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.TypeTests;

/** Whether a value is a vec of a length. */
public final class VecTest extends TestExpression {
  private final int length;
  private final boolean orMore;

  /** Tests for this length, or for at least this length. */
  public VecTest(Expression operand, int length, boolean orMore) {
    super(operand);
    this.length = length;
    this.orMore = orMore;
  }

  @Override
  boolean test(Object value) {
    return TypeTests.isVec(value, length, orMore);
  }
}
