package dev.runevm.interpreter.nodes.local;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Expression;

/** The value of a local. One that has not been set is {@code ()}, the default of the frame. */
public abstract class LocalGet extends Expression {
  /** The slot of the local. */
  protected final int slot;

  /** Reads this slot. */
  protected LocalGet(int slot) {
    this.slot = slot;
  }

  @Specialization(guards = "frame.isLong(slot)")
  final long getLong(VirtualFrame frame) {
    return frame.getLong(slot);
  }

  @Specialization(guards = "frame.isDouble(slot)")
  final double getDouble(VirtualFrame frame) {
    return frame.getDouble(slot);
  }

  @Specialization(guards = "frame.isBoolean(slot)")
  final boolean getBoolean(VirtualFrame frame) {
    return frame.getBoolean(slot);
  }

  @Specialization(guards = "frame.isObject(slot)")
  final Object getObject(VirtualFrame frame) {
    return frame.getObject(slot);
  }

  /** The slot that is read. */
  public final int slot() {
    return slot;
  }
}
