package dev.runevm.interpreter.nodes.test;

import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.TypeTests;

/** Whether a value is a tuple of a length. */
public final class TupleTest extends TestExpression {
  private final int length;
  private final boolean orMore;

  /** Tests for this length, or for at least this length. */
  public TupleTest(Expression operand, int length, boolean orMore) {
    super(operand);
    this.length = length;
    this.orMore = orMore;
  }

  @Override
  boolean test(Object value) {
    return TypeTests.isTuple(value, length, orMore);
  }
}
