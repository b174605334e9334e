package dev.runevm.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import dev.runevm.interpreter.nodes.Expression;

/** {@code a && b}, {@code a || b}: the second is evaluated only if the first does not decide. */
public final class Lazy extends Expression {
  @Child private Expression left;
  @Child private Expression right;
  private final boolean deciding;
  private final CountingConditionProfile profile = CountingConditionProfile.create();

  /**
   * A lazy operator.
   *
   * @param deciding the value of the left operand that is the result whatever the right one is:
   *     false for {@code &&}, true for {@code ||}
   */
  public Lazy(Expression left, Expression right, boolean deciding) {
    this.left = left;
    this.right = right;
    this.deciding = deciding;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return profile.profile(decides(frame)) ? (Object) deciding : right.execute(frame);
  }

  @Override
  public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
    return profile.profile(decides(frame)) ? deciding : right.executeBoolean(frame);
  }

  private boolean decides(VirtualFrame frame) {
    try {
      return left.executeBoolean(frame) == deciding;
    } catch (UnexpectedResultException e) {
      return false;
    }
  }
}
