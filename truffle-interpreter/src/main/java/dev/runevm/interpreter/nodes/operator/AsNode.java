package dev.runevm.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.Conversion;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneType;

/** {@code a as T}. */
@NodeChild(value = "operand", type = Expression.class)
public abstract class AsNode extends Expression {
  private final RuneType type;

  /** A conversion to this type. */
  protected AsNode(RuneType type) {
    this.type = type;
  }

  @Specialization(guards = "toFloat()")
  static double longToDouble(long operand) {
    return operand;
  }

  @Specialization(guards = "toSigned()")
  static long doubleToLong(double operand) {
    return (long) operand;
  }

  @Specialization(guards = "toSigned()")
  static long longToLong(long operand) {
    return operand;
  }

  @Specialization(guards = "toFloat()")
  static double doubleToDouble(double operand) {
    return operand;
  }

  @Fallback
  final Object others(Object operand) {
    try {
      return Conversion.as(operand, type);
    } catch (RuneError error) {
      throw error.at(this);
    }
  }

  /** Whether the target is {@code f64}. */
  @Idempotent
  protected final boolean toFloat() {
    return type == BuiltinTypes.F64;
  }

  /** Whether the target is {@code i64}. */
  @Idempotent
  protected final boolean toSigned() {
    return type == BuiltinTypes.I64;
  }
}
