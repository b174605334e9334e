package dev.runevm.interpreter.nodes.test;

import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Types;
import dev.runevm.interpreter.unit.LinkedType;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;

/** Whether a value is of a type or variant. */
public final class TypeTest extends TestExpression {
  private final RuneType type;
  private final Constructor variant;

  /** Tests for this type or variant. */
  public TypeTest(Expression operand, LinkedType type) {
    super(operand);
    this.type = type.type();
    this.variant = type.isVariant() ? type.constructor() : null;
  }

  @Override
  boolean test(Object value) {
    return variant == null
        ? Types.of(value) == type
        : value instanceof RuneStruct struct && struct.constructor() == variant;
  }
}
