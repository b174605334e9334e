package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.Layout;
import dev.runevm.interpreter.jvm.analysis.Entry;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.LocalUses;
import dev.runevm.interpreter.jvm.runtime.JvmSuspension;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes how a method starts or resumes a coroutine. Where it is resumed follows from the layout of
 * its locals: it is compared with those that the method itself suspends with, which are known only
 * when all else is written.
 */
final class CoroutineEntry {
  /** With more points the layouts are looked up. */
  private static final int FEW = 4;

  private final Entry entry;
  private final LocalUses uses;
  private final Emitter out;
  private final Locals locals;
  private final Resumption resumption;

  /** The variable with what the function is called with, if it is started. */
  private final int arguments;

  private final Label dispatch = new Label();
  private final Label first = new Label();
  private final Label resumed = new Label();
  private final Label unknown = new Label();

  CoroutineEntry(
      Entry entry,
      LocalUses uses,
      Emitter out,
      Locals locals,
      Resumption resumption,
      int arguments) {
    this.entry = entry;
    this.uses = uses;
    this.out = out;
    this.locals = locals;
    this.resumption = resumption;
    this.arguments = arguments;
  }

  /** Goes to where the coroutine is resumed; the code of the function follows. */
  void start() {
    Label fresh = new Label();
    Label begin = new Label();
    if (!resumption.isAlwaysCoroutine()) {
      out.loadObject(resumption.resumed());
      out.jump(Opcodes.IFNULL, fresh);
    }
    out.go(dispatch);
    out.label(first);
    out.loadObject(resumption.resumed());
    out.field(Opcodes.GETFIELD, Coroutine.class, "references", Object[].class);
    out.storeObject(arguments);
    receiveArguments(0);
    out.go(begin);
    if (!resumption.isAlwaysCoroutine()) {
      out.label(fresh);
      receiveArguments(1);
      out.go(begin);
    }
    out.label(unknown);
    out.op(Opcodes.ACONST_NULL);
    out.giveBack(Kind.OBJECT);
    out.label(resumed);
    resumption.sendFromStart(unknown);
    out.label(begin);
  }

  /** Puts the arguments into locals; those that are of another kind only the nodes can take. */
  private void receiveArguments(int offset) {
    int value = out.acquire(Kind.OBJECT);
    for (int i = 0; i < entry.kinds().length; i++) {
      Kind kind = entry.kinds()[i];
      out.loadObject(arguments);
      out.push(i + offset);
      out.op(Opcodes.AALOAD);
      if (kind.isPrimitive()) {
        out.storeObject(value);
        out.loadObject(value);
        out.isBox(kind);
        out.jump(Opcodes.IFEQ, unknown);
        out.loadObject(value);
        out.unbox(kind);
      }
      locals.store(i, uses.held(i, kind));
    }
    out.release(Kind.OBJECT, value);
  }

  /** Behind the code of the function: finds out where the coroutine is resumed. */
  void finish() {
    out.label(dispatch);
    Layout[] layouts = resumption.layouts();
    if (layouts.length <= FEW + 1) {
      for (int point = 1; point < layouts.length; point++) {
        if (layouts[point] != null) {
          resumeIf(layouts[point], point);
        }
      }
    }
    out.loadObject(resumption.resumed());
    out.constant(layouts, Layout[].class);
    out.invokeStatic(JvmSuspension.class, "enter", int.class, Coroutine.class, Layout[].class);
    out.op(Opcodes.DUP);
    out.storeInt(resumption.destination());
    out.jump(Opcodes.IFLT, unknown);
    out.loadInt(resumption.destination());
    out.jump(Opcodes.IFNE, resumed);
    out.go(first);
  }

  private void resumeIf(Layout layout, int point) {
    Label other = new Label();
    out.loadObject(resumption.resumed());
    out.field(Opcodes.GETFIELD, Coroutine.class, "layout", Layout.class);
    out.constant(layout, Layout.class);
    out.jump(Opcodes.IF_ACMPNE, other);
    out.push(point);
    out.storeInt(resumption.destination());
    out.go(resumed);
    out.label(other);
  }
}
