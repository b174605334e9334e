package dev.runevm.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.operator.Equality;

/** {@code a == b}. */
public abstract class EqualNode extends BinaryNode {
  /** The operator. */
  protected EqualNode() {}

  @Specialization
  static boolean longs(long left, long right) {
    return left == right;
  }

  @Specialization
  static boolean doubles(double left, double right) {
    return left == right;
  }

  @Specialization
  static boolean booleans(boolean left, boolean right) {
    return left == right;
  }

  @Fallback
  final boolean others(Object left, Object right) {
    try {
      return Equality.eq(context(), left, right);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }
}
