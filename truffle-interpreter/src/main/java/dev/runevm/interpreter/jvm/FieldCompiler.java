package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.value.RuneStruct;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes access to fields. Numbers in structs are read and written unboxed; the tests of what a
 * field holds are part of the compiled code, as in {@link OperatorCompiler}.
 */
final class FieldCompiler {
  private final InstructionCompiler instructions;
  private final LoadedUnit unit;
  private final Emitter out;

  FieldCompiler(InstructionCompiler instructions, LoadedUnit unit, Emitter out) {
    this.instructions = instructions;
    this.unit = unit;
    this.out = out;
  }

  /** {@code a.name}. */
  Kind get(Tree.Instruction x) {
    JvmFieldSite site = site(x);
    Label slow = new Label();
    Label done = new Label();
    instructions.pushObject(x.arguments[0]);
    int target = out.acquire(Kind.OBJECT);
    out.storeObject(target);
    out.at(x.offset);
    if (x.hint == Kind.DOUBLE) {
      getDouble(site, target, slow);
    } else {
      getAny(site, x.hint, target, slow, done);
    }
    out.go(done);
    out.label(slow);
    out.constant(site, JvmFieldSite.class);
    out.loadObject(target);
    out.context();
    out.callsLeft();
    out.invokeVirtual(
        JvmFieldSite.class, "get", Object.class, Object.class, RuneContext.class, int.class);
    out.label(done);
    out.release(Kind.OBJECT, target);
    return Kind.OBJECT;
  }

  private void getAny(JvmFieldSite site, Kind hint, int target, Label slow, Label done) {
    int index = out.acquire(Kind.BOOLEAN);
    findIndex(site, target, index, slow);
    if (hint == null) {
      Label number = new Label();
      loadField(target, index);
      out.invokeVirtual(RuneStruct.class, "isPlain", boolean.class, int.class);
      out.jump(Opcodes.IFEQ, number);
      loadField(target, index);
      out.invokeVirtual(RuneStruct.class, "getPlain", Object.class, int.class);
      out.go(done);
      out.label(number);
      getIf(Kind.DOUBLE, "isDouble", "getDouble", target, index, done);
    }
    getIf(Kind.LONG, "isLong", "getLong", target, index, done);
    loadField(target, index);
    out.invokeVirtual(RuneStruct.class, "get", Object.class, int.class);
    out.release(Kind.BOOLEAN, index);
  }

  /** Pushes a double in a box; goes elsewhere for anything else, and for NaN. */
  private void getDouble(JvmFieldSite site, int target, Label slow) {
    int value = out.acquire(Kind.DOUBLE);
    out.constant(site, JvmFieldSite.class);
    out.loadObject(target);
    out.invokeVirtual(JvmFieldSite.class, "doubleOrNaN", double.class, Object.class);
    out.op(Opcodes.DUP2);
    out.store(Kind.DOUBLE, value);
    out.load(Kind.DOUBLE, value);
    out.op(Opcodes.DCMPL);
    out.jump(Opcodes.IFNE, slow);
    out.load(Kind.DOUBLE, value);
    out.box(Kind.DOUBLE);
    out.release(Kind.DOUBLE, value);
  }

  private JvmFieldSite site(Tree.Instruction x) {
    return new JvmFieldSite(unit.unit().strings().get(x.index(0)));
  }

  /** Sets a variable to the position of the field; goes elsewhere if it is in no struct. */
  private void findIndex(JvmFieldSite site, int target, int index, Label slow) {
    out.constant(site, JvmFieldSite.class);
    out.loadObject(target);
    out.invokeVirtual(JvmFieldSite.class, "index", int.class, Object.class);
    out.op(Opcodes.DUP);
    out.storeInt(index);
    out.jump(Opcodes.IFLT, slow);
  }

  private void loadField(int target, int index) {
    out.loadObject(target);
    out.cast(RuneStruct.class);
    out.loadInt(index);
  }

  private void getIf(Kind kind, String test, String method, int target, int index, Label done) {
    Label other = new Label();
    loadField(target, index);
    out.invokeVirtual(RuneStruct.class, test, boolean.class, int.class);
    out.jump(Opcodes.IFEQ, other);
    loadField(target, index);
    out.invokeVirtual(RuneStruct.class, method, primitive(kind), int.class);
    out.box(kind);
    out.go(done);
    out.label(other);
  }

  private static Class<?> primitive(Kind kind) {
    return kind == Kind.LONG ? long.class : double.class;
  }

  /** {@code a.name = v}. */
  Kind set(Tree.Instruction x) {
    JvmFieldSite site = site(x);
    Label slow = new Label();
    Label done = new Label();
    instructions.pushObject(x.arguments[0]);
    Kind kind = instructions.push(x.arguments[1]);
    if (kind == Kind.BOOLEAN) {
      out.box(kind);
      kind = Kind.OBJECT;
    }
    int value = out.acquire(kind);
    int target = out.acquire(Kind.OBJECT);
    int index = out.acquire(Kind.BOOLEAN);
    out.store(kind, value);
    out.storeObject(target);
    out.at(x.offset);
    findIndex(site, target, index, slow);
    if (kind == Kind.OBJECT) {
      Kind hint = x.arguments[1].hint;
      if (hint != Kind.LONG) {
        setIf(Kind.DOUBLE, target, index, value, done);
      }
      if (hint != Kind.DOUBLE) {
        setIf(Kind.LONG, target, index, value, done);
      }
    }
    if (kind != Kind.OBJECT || x.arguments[1].hint == null) {
      loadField(target, index);
      out.load(kind, value);
      set(kind);
      out.go(done);
    }
    out.label(slow);
    out.constant(site, JvmFieldSite.class);
    out.loadObject(target);
    out.load(kind, value);
    out.box(kind);
    out.context();
    out.callsLeft();
    out.invokeVirtual(
        JvmFieldSite.class,
        "set",
        void.class,
        Object.class,
        Object.class,
        RuneContext.class,
        int.class);
    out.label(done);
    out.release(kind, value);
    out.release(Kind.OBJECT, target);
    out.release(Kind.BOOLEAN, index);
    return null;
  }

  private void setIf(Kind kind, int target, int index, int value, Label done) {
    Label other = new Label();
    out.loadObject(value);
    out.isBox(kind);
    out.jump(Opcodes.IFEQ, other);
    loadField(target, index);
    out.loadObject(value);
    out.unbox(kind);
    set(kind);
    out.go(done);
    out.label(other);
  }

  private void set(Kind kind) {
    switch (kind) {
      case LONG ->
          out.invokeVirtual(RuneStruct.class, "setLong", void.class, int.class, long.class);
      case DOUBLE ->
          out.invokeVirtual(RuneStruct.class, "setDouble", void.class, int.class, double.class);
      default -> out.invokeVirtual(RuneStruct.class, "set", void.class, int.class, Object.class);
    }
  }
}
