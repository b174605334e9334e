package dev.runevm.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.Bitwise;

/** {@code !a}. */
@NodeChild(value = "operand", type = Expression.class)
public abstract class NotNode extends Expression {
  /** The operator. */
  protected NotNode() {}

  @Specialization
  static boolean booleans(boolean operand) {
    return !operand;
  }

  @Specialization
  static long longs(long operand) {
    return ~operand;
  }

  @Fallback
  final Object others(Object operand) {
    try {
      return Bitwise.not(context(), operand);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }
}
