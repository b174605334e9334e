package dev.runevm.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.operator.Bitwise;

/** {@code a | b} and {@code a |= b}. */
public abstract class BitOrNode extends BinaryNode {
  private final boolean assign;

  /**
   * The operator.
   *
   * @param assign whether it may change the left operand in place
   */
  protected BitOrNode(boolean assign) {
    this.assign = assign;
  }

  @Specialization
  static long longs(long left, long right) {
    return left | right;
  }

  @Specialization
  static boolean booleans(boolean left, boolean right) {
    return left | right;
  }

  @Fallback
  final Object others(Object left, Object right) {
    try {
      return assign ? Bitwise.orAssign(context(), left, right) : Bitwise.or(context(), left, right);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }
}
