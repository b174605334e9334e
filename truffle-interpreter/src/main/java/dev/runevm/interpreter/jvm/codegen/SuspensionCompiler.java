package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.Layout;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.coroutine.Signal;
import dev.runevm.interpreter.coroutine.Task;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.LocalUses;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.runtime.JvmSuspension;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.FunctionKind;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes resume points. The state is saved as the nodes save it, so that a coroutine may be
 * suspended by one and resumed by the other.
 */
final class SuspensionCompiler {
  private final InstructionCompiler instructions;
  private final ScriptCode code;
  private final Emitter out;
  private final Locals locals;
  private final Flow flow;
  private final LocalUses localUses;
  private final Resumption resumption;

  SuspensionCompiler(
      InstructionCompiler instructions,
      ScriptCode code,
      Emitter out,
      Locals locals,
      Flow flow,
      LocalUses localUses,
      Resumption resumption) {
    this.instructions = instructions;
    this.code = code;
    this.out = out;
    this.locals = locals;
    this.flow = flow;
    this.localUses = localUses;
    this.resumption = resumption;
  }

  Kind blockOn(Tree.Instruction x) {
    instructions.pushObject(x.arguments[0]);
    out.context();
    out.callsLeft();
    out.at(x.offset);
    out.invokeStatic(
        JvmSuspension.class, "blockOn", Object.class, Object.class, RuneContext.class, int.class);
    return Kind.OBJECT;
  }

  Kind yieldValue(Tree.Instruction x) {
    int point = x.index(0);
    Kind kind = instructions.push(x.arguments[0]);
    if (kind == Kind.BOOLEAN || kind == Kind.DOUBLE) {
      out.box(kind);
      kind = Kind.OBJECT;
    }
    int value = out.acquire(kind);
    out.store(kind, value);
    makeCoroutine();
    if (kind == Kind.LONG) {
      yieldLong(point, value);
    } else {
      yieldObject(point, value);
    }
    out.release(kind, value);
    resume(point);
    forgetOthers(point);
    if (localUses.isRead(x.index(1))) {
      out.loadObject(resumption.coroutine());
      out.invokeVirtual(Coroutine.class, "takeSent", Object.class);
    } else {
      out.staticField(RuneTuple.class, "UNIT", RuneTuple.class);
    }
    setResult(x.index(1));
    return null;
  }

  private void yieldLong(int point, int value) {
    out.loadObject(resumption.coroutine());
    out.load(Kind.LONG, value);
    out.field(Opcodes.PUTFIELD, Coroutine.class, "outLong", long.class);
    save(point);
    signal(Signal.YIELDED_LONG);
  }

  private void yieldObject(int point, int value) {
    Label object = new Label();
    save(point);
    out.loadObject(value);
    out.isBox(Kind.LONG);
    out.jump(Opcodes.IFEQ, object);
    out.loadObject(resumption.coroutine());
    out.loadObject(value);
    out.unbox(Kind.LONG);
    out.field(Opcodes.PUTFIELD, Coroutine.class, "outLong", long.class);
    signal(Signal.YIELDED_LONG);
    out.label(object);
    out.loadObject(resumption.coroutine());
    out.loadObject(value);
    out.field(Opcodes.PUTFIELD, Coroutine.class, "out", Object.class);
    signal(Signal.YIELDED);
  }

  private void signal(Signal signal) {
    out.staticField(Signal.class, signal.name(), Signal.class);
    out.giveBack(Kind.OBJECT);
  }

  Kind await(Tree.Instruction x) {
    int point = x.index(0);
    int future = out.newVariable(1);
    Label done = new Label();
    Label finished = new Label();
    int value = out.newVariable(1);
    if (awaitsCall(x)) {
      startCall(x.arguments[0], x.offset);
      out.storeObject(value);
      out.loadObject(value);
      out.context();
      out.callsLeft();
      out.at(x.offset);
      pendingFuture("pendingCall");
      out.storeObject(future);
      out.loadObject(future);
      out.jump(Opcodes.IFNULL, finished);
    } else {
      instructions.pushObject(x.arguments[0]);
      out.context();
      out.callsLeft();
      out.at(x.offset);
      pendingFuture("future");
      out.storeObject(future);
    }
    out.loadObject(future);
    out.context();
    out.invokeStatic(
        JvmSuspension.class, "mustWait", boolean.class, RuneFuture.class, RuneContext.class);
    out.jump(Opcodes.IFEQ, done);
    makeCoroutine();
    out.loadObject(resumption.coroutine());
    out.invokeVirtual(Coroutine.class, "task", Task.class);
    out.loadObject(future);
    out.invokeVirtual(Task.class, "suspendOn", void.class, RuneFuture.class);
    save(point);
    suspended();
    resume(point);
    out.loadObject(resumption.coroutine());
    out.invokeVirtual(Coroutine.class, "task", Task.class);
    out.invokeVirtual(Task.class, "takeAwaited", RuneFuture.class);
    out.storeObject(future);
    forgetOthers(point);
    out.label(done);
    out.at(x.offset);
    out.loadObject(future);
    out.invokeVirtual(RuneFuture.class, "take", Object.class);
    if (awaitsCall(x)) {
      out.storeObject(value);
      out.label(finished);
      out.loadObject(value);
    }
    setResult(x.index(1));
    return null;
  }

  private void pendingFuture(String method) {
    out.invokeStatic(
        JvmSuspension.class, method, RuneFuture.class, Object.class, RuneContext.class, int.class);
  }

  /** Whether an async function of the unit is called and awaited at once. */
  private boolean awaitsCall(Tree.Instruction x) {
    Tree.Instruction value = x.arguments[0];
    return value.opcode == Opcode.CALL
        && code.unit().function(value.index(0)).functionKind() == FunctionKind.ASYNC;
  }

  /** Calls the body of an async function: pushes its result or the coroutine that waits. */
  private void startCall(Tree.Instruction call, int offset) {
    ScriptCode callee = code.unit().function(call.index(0));
    out.constant(callee, ScriptCode.class);
    out.newArray(call.arguments.length + 1);
    for (int i = 0; i < call.arguments.length; i++) {
      out.op(Opcodes.DUP);
      out.push(i + 1);
      instructions.pushObject(call.arguments[i]);
      out.op(Opcodes.AASTORE);
    }
    out.context();
    out.callsLeft();
    out.at(offset);
    out.invokeStatic(
        JvmSuspension.class,
        "start",
        Object.class,
        ScriptCode.class,
        Object[].class,
        RuneContext.class,
        int.class);
  }

  Kind select(Tree.Instruction x) {
    int point = x.index(0);
    int pending = out.newVariable(1);
    int first = out.newVariable(1);
    Label chosen = new Label();
    Label none = new Label();
    Label done = new Label();
    int position = locals.variable(x.index(1), Kind.LONG);
    int result = locals.variable(x.index(2), Kind.OBJECT);
    instructions.pushObject(x.arguments[0]);
    out.context();
    out.callsLeft();
    out.at(x.offset);
    out.invokeStatic(
        JvmSuspension.class,
        "pending",
        RuneFuture[].class,
        Object.class,
        RuneContext.class,
        int.class);
    out.storeObject(pending);
    out.loadObject(pending);
    out.jump(Opcodes.IFNULL, none);
    makeCoroutine();
    out.loadObject(resumption.coroutine());
    out.invokeVirtual(Coroutine.class, "task", Task.class);
    out.context();
    out.loadObject(pending);
    out.invokeVirtual(Task.class, "select", int.class, RuneContext.class, RuneFuture[].class);
    out.storeInt(first);
    out.loadInt(first);
    out.jump(Opcodes.IFGE, chosen);
    save(point);
    suspended();
    resume(point);
    out.loadObject(resumption.coroutine());
    out.invokeVirtual(Coroutine.class, "task", Task.class);
    out.invokeVirtual(Task.class, "takeSelection", RuneFuture[].class);
    out.storeObject(pending);
    out.loadObject(resumption.coroutine());
    out.invokeVirtual(Coroutine.class, "task", Task.class);
    out.loadObject(pending);
    out.invokeVirtual(Task.class, "decide", int.class, RuneFuture[].class);
    out.storeInt(first);
    out.label(chosen);
    out.at(x.offset);
    out.loadInt(first);
    out.op(Opcodes.I2L);
    out.store(Kind.LONG, position);
    out.loadObject(pending);
    out.loadInt(first);
    out.op(Opcodes.AALOAD);
    out.invokeVirtual(RuneFuture.class, "take", Object.class);
    out.storeObject(result);
    out.go(done);
    out.label(none);
    out.push(-1L);
    out.store(Kind.LONG, position);
    locals.loadObject(x.index(2), null);
    out.storeObject(result);
    out.label(done);
    forgetOthers(point);
    flow.setKind(x.index(1), Kind.LONG);
    flow.setKind(x.index(2), Kind.OBJECT);
    return null;
  }

  /** Only the saved locals survive a suspension. */
  private void forgetOthers(int point) {
    List<Integer> live = live(point);
    for (int i = 0; i < flow.kinds().length; i++) {
      if (!live.contains(i)) {
        flow.setKind(i, null);
      }
    }
  }

  private void setResult(int local) {
    locals.store(local, Kind.OBJECT);
    flow.setKind(local, Kind.OBJECT);
  }

  /** Makes sure that there is a coroutine to save in. */
  private void makeCoroutine() {
    if (resumption.isAlwaysCoroutine()) {
      return;
    }
    Label exists = new Label();
    out.loadObject(resumption.coroutine());
    out.jump(Opcodes.IFNONNULL, exists);
    out.constant(code, ScriptCode.class);
    out.invokeStatic(JvmSuspension.class, "create", Coroutine.class, ScriptCode.class);
    out.storeObject(resumption.coroutine());
    out.label(exists);
  }

  /** Returns: a signal, or the new coroutine if the function was called without one. */
  private void suspended() {
    if (resumption.isAlwaysCoroutine()) {
      signal(Signal.SUSPENDED);
      return;
    }
    Label fresh = new Label();
    out.loadObject(resumption.resumed());
    out.jump(Opcodes.IFNULL, fresh);
    signal(Signal.SUSPENDED);
    out.label(fresh);
    out.loadObject(resumption.coroutine());
    out.giveBack(Kind.OBJECT);
  }

  private List<Integer> live(int point) {
    return code.function().points().get(point - 1);
  }

  private Layout layout(int point) {
    List<Integer> live = live(point);
    byte[] kinds = new byte[live.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = stored(flow.kind(live.get(i)));
    }
    return Layout.of(point, kinds);
  }

  private static byte stored(Kind kind) {
    return switch (kind) {
      case LONG -> Layout.LONG;
      case DOUBLE -> Layout.DOUBLE;
      case BOOLEAN -> Layout.BOOLEAN;
      case null, default -> Layout.OBJECT;
    };
  }

  private void save(int point) {
    Layout layout = layout(point);
    resumption.setLayout(point, layout);
    out.loadObject(resumption.coroutine());
    out.constant(layout, Layout.class);
    out.invokeVirtual(Coroutine.class, "suspend", void.class, Layout.class);
    int nextBits = 0;
    int nextReference = 0;
    for (int local : live(point)) {
      Kind kind = flow.kind(local);
      out.loadObject(resumption.coroutine());
      if (stored(kind) == Layout.OBJECT) {
        out.field(Opcodes.GETFIELD, Coroutine.class, "references", Object[].class);
        out.push(nextReference++);
        locals.loadObject(local, kind);
        out.op(Opcodes.AASTORE);
      } else {
        out.field(Opcodes.GETFIELD, Coroutine.class, "primitives", long[].class);
        out.push(nextBits++);
        locals.load(local, kind);
        toBits(kind);
        out.op(Opcodes.LASTORE);
      }
    }
  }

  private void toBits(Kind kind) {
    if (kind == Kind.DOUBLE) {
      out.invokeStatic(Double.class, "doubleToRawLongBits", long.class, double.class);
    } else if (kind == Kind.BOOLEAN) {
      out.op(Opcodes.I2L);
    }
  }

  /** Control comes here when the coroutine is resumed at a point. */
  private void resume(int point) {
    if (!resumption.isResumable()) {
      // A method that is entered at a loop is never resumed; another one goes on.
      return;
    }
    out.label(resumption.point(point));
    resumption.arrived();
    int nextBits = 0;
    int nextReference = 0;
    for (int local : live(point)) {
      Kind kind = flow.kind(local);
      out.loadObject(resumption.coroutine());
      if (stored(kind) == Layout.OBJECT) {
        out.field(Opcodes.GETFIELD, Coroutine.class, "references", Object[].class);
        out.push(nextReference++);
        out.op(Opcodes.AALOAD);
        if (kind == null) {
          out.op(Opcodes.POP);
        } else {
          locals.store(local, kind);
        }
      } else {
        out.field(Opcodes.GETFIELD, Coroutine.class, "primitives", long[].class);
        out.push(nextBits++);
        out.op(Opcodes.LALOAD);
        fromBits(kind);
        locals.store(local, kind);
      }
    }
  }

  private void fromBits(Kind kind) {
    if (kind == Kind.DOUBLE) {
      out.invokeStatic(Double.class, "longBitsToDouble", double.class, long.class);
    } else if (kind == Kind.BOOLEAN) {
      out.op(Opcodes.L2I);
    }
  }
}
