package dev.runevm.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.operator.Arithmetic;

/** {@code a / b} and {@code a /= b}. */
public abstract class DivNode extends BinaryNode {
  private final boolean assign;

  /**
   * The operator.
   *
   * @param assign whether it may change the left operand in place
   */
  protected DivNode(boolean assign) {
    this.assign = assign;
  }

  @Specialization
  final long longs(long left, long right) {
    try {
      return Arithmetic.divLong(left, right);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }

  @Specialization
  static double doubles(double left, double right) {
    return left / right;
  }

  @Fallback
  final Object others(Object left, Object right) {
    try {
      return assign
          ? Arithmetic.divAssign(context(), left, right)
          : Arithmetic.div(context(), left, right);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }
}
