package dev.runevm.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.operator.Bitwise;

/** {@code a << b} and {@code a <<= b}. */
public abstract class ShiftLeftNode extends BinaryNode {
  private final boolean assign;

  /**
   * The operator.
   *
   * @param assign whether it may change the left operand in place
   */
  protected ShiftLeftNode(boolean assign) {
    this.assign = assign;
  }

  @Specialization
  final long longs(long left, long right) {
    try {
      return Bitwise.shlLong(left, right);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }

  @Fallback
  final Object others(Object left, Object right) {
    try {
      return assign
          ? Bitwise.shlAssign(context(), left, right)
          : Bitwise.shl(context(), left, right);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }
}
