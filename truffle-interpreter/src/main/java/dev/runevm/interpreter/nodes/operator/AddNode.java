package dev.runevm.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.operator.Arithmetic;

/** {@code a + b} and {@code a += b}. */
public abstract class AddNode extends BinaryNode {
  private final boolean assign;

  /**
   * The operator.
   *
   * @param assign whether it may change the left operand in place
   */
  protected AddNode(boolean assign) {
    this.assign = assign;
  }

  @Specialization
  final long longs(long left, long right) {
    try {
      return Arithmetic.addLong(left, right);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }

  @Specialization
  static double doubles(double left, double right) {
    return left + right;
  }

  @Fallback
  final Object others(Object left, Object right) {
    try {
      return assign
          ? Arithmetic.addAssign(context(), left, right)
          : Arithmetic.add(context(), left, right);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }
}
