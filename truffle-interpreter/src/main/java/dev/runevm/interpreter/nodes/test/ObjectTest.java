package dev.runevm.interpreter.nodes.test;

import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.TypeTests;

/** Whether a value is an object with certain keys. */
public final class ObjectTest extends TestExpression {
  private final String[] keys;
  private final boolean orMore;

  /** Tests for these keys, or for at least these. */
  public ObjectTest(Expression operand, String[] keys, boolean orMore) {
    super(operand);
    this.keys = keys;
    this.orMore = orMore;
  }

  @Override
  boolean test(Object value) {
    return TypeTests.isObject(value, keys, orMore);
  }
}
