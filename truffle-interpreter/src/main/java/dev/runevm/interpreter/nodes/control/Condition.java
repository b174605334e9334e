package dev.runevm.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import dev.runevm.interpreter.nodes.Expression;

/** Whether an expression is exactly {@code true}; what is no bool is not. */
public final class Condition extends Node {
  @Child private Expression value;
  private final CountingConditionProfile profile = CountingConditionProfile.create();

  /** A condition on this value. */
  public Condition(Expression value) {
    this.value = value;
  }

  boolean test(VirtualFrame frame) {
    return profile.profile(isTrue(frame));
  }

  private boolean isTrue(VirtualFrame frame) {
    try {
      return value.executeBoolean(frame);
    } catch (UnexpectedResultException e) {
      return false;
    }
  }
}
