package dev.runevm.interpreter.nodes.local;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;

/**
 * What kinds of values were written to the slots of a frame. A slot begins without a kind, takes
 * that of the first value, and holds objects from the first value of another kind on. Readers go by
 * the tag in the frame; the kind only decides how a value is written.
 */
final class SlotKinds {
  private SlotKinds() {}

  /** Whether values of a kind are written unboxed to a slot; the first write decides. */
  static boolean accepts(VirtualFrame frame, int slot, FrameSlotKind kind) {
    FrameDescriptor descriptor = frame.getFrameDescriptor();
    FrameSlotKind now = descriptor.getSlotKind(slot);
    if (now == FrameSlotKind.Illegal) {
      descriptor.setSlotKind(slot, kind);
      return true;
    }
    return now == kind;
  }

  /** From now on objects are written to a slot. */
  static void widen(VirtualFrame frame, int slot) {
    frame.getFrameDescriptor().setSlotKind(slot, FrameSlotKind.Object);
  }
}
