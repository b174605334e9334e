package dev.runevm.interpreter.nodes.local;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Effect;
import dev.runevm.interpreter.nodes.Expression;

/** Sets a local. */
@NodeChild(value = "value", type = Expression.class)
public abstract class LocalSet extends Effect {
  private final int slot;

  /** Writes this slot. */
  protected LocalSet(int slot) {
    this.slot = slot;
  }

  @Specialization(guards = "acceptsLong(frame)")
  final void setLong(VirtualFrame frame, long value) {
    frame.setLong(slot, value);
  }

  @Specialization(guards = "acceptsDouble(frame)")
  final void setDouble(VirtualFrame frame, double value) {
    frame.setDouble(slot, value);
  }

  @Specialization(guards = "acceptsBoolean(frame)")
  final void setBoolean(VirtualFrame frame, boolean value) {
    frame.setBoolean(slot, value);
  }

  @Specialization(replaces = {"setLong", "setDouble", "setBoolean"})
  final void setObject(VirtualFrame frame, Object value) {
    SlotKinds.widen(frame, slot);
    frame.setObject(slot, value);
  }

  /** Whether an {@code i64} is written unboxed. */
  protected final boolean acceptsLong(VirtualFrame frame) {
    return SlotKinds.accepts(frame, slot, FrameSlotKind.Long);
  }

  /** Whether an {@code f64} is written unboxed. */
  protected final boolean acceptsDouble(VirtualFrame frame) {
    return SlotKinds.accepts(frame, slot, FrameSlotKind.Double);
  }

  /** Whether a {@code bool} is written unboxed. */
  protected final boolean acceptsBoolean(VirtualFrame frame) {
    return SlotKinds.accepts(frame, slot, FrameSlotKind.Boolean);
  }
}
