package dev.runevm.interpreter.nodes.suspend;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.Layout;

/**
 * Saves and restores the locals that are live at one resume point. Slots and kinds are constants in
 * compiled code. A coroutine that was suspended with an older layout, or in another virtual
 * machine, is restored by a slower way.
 */
final class LiveLocals extends Node {
  @CompilationFinal(dimensions = 1)
  private final int[] slots;

  @CompilationFinal private Layout layout;

  LiveLocals(int point, int[] slots) {
    this.slots = slots;
    this.layout = Layout.of(point, new byte[slots.length]);
  }

  /** Moves the live locals from the frame to the coroutine. */
  void save(VirtualFrame frame, Coroutine coroutine) {
    if (!fits(frame)) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      layout = widened(frame);
    }
    store(frame, coroutine);
  }

  @ExplodeLoop
  private boolean fits(VirtualFrame frame) {
    boolean fits = true;
    for (int i = 0; i < slots.length; i++) {
      byte kind = layout.kind(i);
      fits &= kind == Layout.OBJECT || kind == kindOf(frame, slots[i]);
    }
    return fits;
  }

  private Layout widened(VirtualFrame frame) {
    byte[] kinds = layout.kinds();
    for (int i = 0; i < slots.length; i++) {
      kinds[i] = Layout.widen(kinds[i], kindOf(frame, slots[i]));
    }
    return Layout.of(layout.point(), kinds);
  }

  private static byte kindOf(VirtualFrame frame, int slot) {
    if (frame.isLong(slot)) {
      return Layout.LONG;
    }
    if (frame.isDouble(slot)) {
      return Layout.DOUBLE;
    }
    return frame.isBoolean(slot) ? Layout.BOOLEAN : Layout.OBJECT;
  }

  @ExplodeLoop
  private void store(VirtualFrame frame, Coroutine coroutine) {
    Layout current = layout;
    long[] bits = current.primitives() == 0 ? null : coroutine.primitivesFor(current.primitives());
    Object[] references =
        current.references() == 0 ? null : coroutine.referencesFor(current.references());
    int nextBits = 0;
    int nextReference = 0;
    for (int i = 0; i < slots.length; i++) {
      int slot = slots[i];
      switch (current.kind(i)) {
        case Layout.LONG -> bits[nextBits++] = frame.getLong(slot);
        case Layout.DOUBLE -> bits[nextBits++] = Double.doubleToRawLongBits(frame.getDouble(slot));
        case Layout.BOOLEAN -> bits[nextBits++] = frame.getBoolean(slot) ? 1 : 0;
        default ->
            references[nextReference++] =
                frame.isObject(slot) ? frame.getObject(slot) : frame.getValue(slot);
      }
    }
    coroutine.layout = current;
    coroutine.forgetReferencesFrom(nextReference);
  }

  /** Moves the live locals from the coroutine to the frame. */
  void restore(VirtualFrame frame, Coroutine coroutine) {
    if (coroutine.layout == layout) {
      load(frame, coroutine);
    } else {
      loadOther(frame, coroutine);
    }
  }

  @ExplodeLoop
  private void load(VirtualFrame frame, Coroutine coroutine) {
    int nextBits = 0;
    int nextReference = 0;
    for (int i = 0; i < slots.length; i++) {
      if (layout.kind(i) == Layout.OBJECT) {
        frame.setObject(slots[i], coroutine.references[nextReference++]);
      } else {
        set(frame, slots[i], layout.kind(i), coroutine.primitives[nextBits++]);
      }
    }
  }

  /**
   * Restores what was saved with another layout. The locals get the kinds that they have in this
   * one, because frames that meet in compiled code must have the same.
   */
  private void loadOther(VirtualFrame frame, Coroutine coroutine) {
    if (!covers(coroutine.layout)) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      layout = union(coroutine.layout);
    }
    loadCovered(frame, coroutine);
  }

  @ExplodeLoop
  private boolean covers(Layout other) {
    boolean covers = true;
    for (int i = 0; i < slots.length; i++) {
      byte kind = layout.kind(i);
      covers &= kind == Layout.OBJECT || kind == other.kind(i);
    }
    return covers;
  }

  private Layout union(Layout other) {
    byte[] kinds = layout.kinds();
    for (int i = 0; i < slots.length; i++) {
      kinds[i] = Layout.widen(kinds[i], other.kind(i));
    }
    return Layout.of(layout.point(), kinds);
  }

  @ExplodeLoop
  private void loadCovered(VirtualFrame frame, Coroutine coroutine) {
    int nextBits = 0;
    int nextReference = 0;
    for (int i = 0; i < slots.length; i++) {
      byte stored = coroutine.layout.kind(i);
      if (layout.kind(i) != Layout.OBJECT) {
        set(frame, slots[i], layout.kind(i), coroutine.primitives[nextBits++]);
      } else if (stored == Layout.OBJECT) {
        frame.setObject(slots[i], coroutine.references[nextReference++]);
      } else {
        frame.setObject(slots[i], Layout.box(stored, coroutine.primitives[nextBits++]));
      }
    }
  }

  private static void set(VirtualFrame frame, int slot, byte kind, long bits) {
    switch (kind) {
      case Layout.LONG -> frame.setLong(slot, bits);
      case Layout.DOUBLE -> frame.setDouble(slot, Double.longBitsToDouble(bits));
      default -> frame.setBoolean(slot, bits != 0);
    }
  }
}
