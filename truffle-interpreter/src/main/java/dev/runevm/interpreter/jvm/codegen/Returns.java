package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.Signal;
import dev.runevm.interpreter.jvm.analysis.Kind;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * How a method ends: with its value in the kind that it returns; or, if it may have been resumed,
 * with a signal and the value in the coroutine.
 */
final class Returns {
  private final Emitter out;
  private final Kind kind;
  private final Resumption coroutine;

  private Returns(Emitter out, Kind kind, Resumption coroutine) {
    this.out = out;
    this.kind = kind;
    this.coroutine = coroutine;
  }

  /** A function that runs at once. */
  static Returns ofKind(Emitter out, Kind kind) {
    return new Returns(out, kind, null);
  }

  /**
   * A coroutine.
   *
   * @param coroutine how it is resumed
   */
  static Returns ofCoroutine(Emitter out, Resumption coroutine) {
    return new Returns(out, Kind.OBJECT, coroutine);
  }

  /** Returns the value on the stack. */
  void giveBack(Kind pushed) {
    if (pushed != kind) {
      out.box(pushed);
    }
    if (coroutine != null) {
      Label fresh = new Label();
      if (!coroutine.isAlwaysCoroutine()) {
        out.loadObject(coroutine.resumed());
        out.jump(Opcodes.IFNULL, fresh);
      }
      out.loadObject(coroutine.resumed());
      out.op(Opcodes.SWAP);
      out.field(Opcodes.PUTFIELD, Coroutine.class, "out", Object.class);
      out.staticField(Signal.class, Signal.DONE.name(), Signal.class);
      out.giveBack(Kind.OBJECT);
      if (coroutine.isAlwaysCoroutine()) {
        return;
      }
      out.label(fresh);
    }
    out.giveBack(kind);
  }
}
