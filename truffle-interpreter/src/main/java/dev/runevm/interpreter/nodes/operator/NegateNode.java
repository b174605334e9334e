package dev.runevm.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.Arithmetic;

/** {@code -a}. */
@NodeChild(value = "operand", type = Expression.class)
public abstract class NegateNode extends Expression {
  /** The operator. */
  protected NegateNode() {}

  @Specialization
  final long longs(long operand) {
    try {
      return Arithmetic.negLong(operand);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }

  @Specialization
  static double doubles(double operand) {
    return -operand;
  }

  @Fallback
  final Object others(Object operand) {
    try {
      return Arithmetic.neg(context(), operand);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }
}
