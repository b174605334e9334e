package dev.runevm.interpreter.nodes.local;

import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/** Writes values that a statement has at hand, unboxed where the local allows it. */
public final class LocalWriter extends Node {
  private final int slot;

  /** Writes this slot. */
  public LocalWriter(int slot) {
    this.slot = slot;
  }

  /** Sets the local to a value that may be boxed. */
  public void write(VirtualFrame frame, Object value) {
    if (value instanceof Long number && SlotKinds.accepts(frame, slot, FrameSlotKind.Long)) {
      frame.setLong(slot, number);
    } else if (value instanceof Double number
        && SlotKinds.accepts(frame, slot, FrameSlotKind.Double)) {
      frame.setDouble(slot, number);
    } else if (value instanceof Boolean truth
        && SlotKinds.accepts(frame, slot, FrameSlotKind.Boolean)) {
      frame.setBoolean(slot, truth);
    } else {
      SlotKinds.widen(frame, slot);
      frame.setObject(slot, value);
    }
  }

  /** Sets the local to an {@code i64}. */
  public void writeLong(VirtualFrame frame, long value) {
    if (SlotKinds.accepts(frame, slot, FrameSlotKind.Long)) {
      frame.setLong(slot, value);
    } else {
      SlotKinds.widen(frame, slot);
      frame.setObject(slot, value);
    }
  }

  /** Sets the local to an {@code f64}. */
  public void writeDouble(VirtualFrame frame, double value) {
    if (SlotKinds.accepts(frame, slot, FrameSlotKind.Double)) {
      frame.setDouble(slot, value);
    } else {
      SlotKinds.widen(frame, slot);
      frame.setObject(slot, value);
    }
  }
}
