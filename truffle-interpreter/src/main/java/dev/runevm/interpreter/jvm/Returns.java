package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.Signal;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * How a method ends: with its value in the kind that it returns; or, if it may have been resumed,
 * with a signal and the value in the coroutine.
 */
final class Returns {
  private static final int NONE = -1;

  private final Emitter out;
  private final Kind kind;
  private final int coroutine;

  private Returns(Emitter out, Kind kind, int coroutine) {
    this.out = out;
    this.kind = kind;
    this.coroutine = coroutine;
  }

  /** A function that runs at once. */
  static Returns ofKind(Emitter out, Kind kind) {
    return new Returns(out, kind, NONE);
  }

  /**
   * A coroutine.
   *
   * @param coroutine the variable of what is resumed, null if it was started without one
   */
  static Returns ofCoroutine(Emitter out, int coroutine) {
    return new Returns(out, Kind.OBJECT, coroutine);
  }

  /** Returns the value on the stack. */
  void giveBack(Kind pushed) {
    if (pushed != kind) {
      out.box(pushed);
    }
    if (coroutine != NONE) {
      Label fresh = new Label();
      out.loadObject(coroutine);
      out.jump(Opcodes.IFNULL, fresh);
      out.loadObject(coroutine);
      out.op(Opcodes.SWAP);
      out.field(Opcodes.PUTFIELD, Coroutine.class, "out", Object.class);
      out.staticField(Signal.class, Signal.DONE.name(), Signal.class);
      out.giveBack(Kind.OBJECT);
      out.label(fresh);
    }
    out.giveBack(kind);
  }
}
