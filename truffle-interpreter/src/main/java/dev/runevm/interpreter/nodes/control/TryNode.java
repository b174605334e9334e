package dev.runevm.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.Status;
import dev.runevm.interpreter.nodes.local.LocalWriter;
import dev.runevm.interpreter.nodes.test.TypeCheck;
import dev.runevm.interpreter.operator.TryOperator;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneStruct;

/** {@code e?}: goes on with the payload, or returns from the function. */
public final class TryNode extends Statement {
  @Child private Expression operand;
  @Child private LocalWriter payload;
  private final int resultSlot;
  private final TypeCheck annotation;
  private final CountingConditionProfile goesOn = CountingConditionProfile.create();

  /**
   * Sets a local to the payload, or returns by way of the result slot.
   *
   * @param annotation what the function is annotated to return; null if it is not
   */
  public TryNode(Expression operand, int local, int resultSlot, TypeCheck annotation) {
    this.operand = operand;
    this.payload = new LocalWriter(local);
    this.resultSlot = resultSlot;
    this.annotation = annotation;
  }

  @Override
  public int execute(VirtualFrame frame, int point) {
    Object value = operand.execute(frame);
    if (value instanceof RuneStruct struct) {
      Constructor constructor = struct.constructor();
      if (goesOn.profile(constructor == BuiltinTypes.OK || constructor == BuiltinTypes.SOME)) {
        payload.write(frame, struct.get(0));
        return Status.NORMAL;
      }
      if (constructor == BuiltinTypes.ERR || constructor == BuiltinTypes.NONE) {
        return leave(frame, struct);
      }
    }
    return other(frame, value);
  }

  private int other(VirtualFrame frame, Object value) {
    RuneStruct flow;
    try {
      flow = TryOperator.branch(context(), value);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
    if (flow.constructor() == BuiltinTypes.CONTINUE) {
      payload.write(frame, flow.get(0));
      return Status.NORMAL;
    }
    return leave(frame, flow.get(0));
  }

  private int leave(VirtualFrame frame, Object value) {
    frame.setObject(resultSlot, annotation == null ? value : annotation.check(value, this));
    return Status.RETURN;
  }
}
