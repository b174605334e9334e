package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.unit.LoadedUnit;
import java.util.OptionalInt;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes access to statics, fields and elements. */
final class AccessCompiler {
  private final InstructionCompiler instructions;
  private final LoadedUnit unit;
  private final Emitter out;

  AccessCompiler(InstructionCompiler instructions, LoadedUnit unit, Emitter out) {
    this.instructions = instructions;
    this.unit = unit;
    this.out = out;
  }

  Kind staticGet(Tree.Instruction x) {
    out.at(x.offset);
    out.constant(unit, LoadedUnit.class);
    out.push(x.index(0));
    out.context();
    out.invokeStatic(
        JvmAccess.class, "staticGet", Object.class, LoadedUnit.class, int.class, RuneContext.class);
    return Kind.OBJECT;
  }

  Kind staticSet(Tree.Instruction x) {
    instructions.pushObject(x.arguments[0]);
    out.constant(unit, LoadedUnit.class);
    out.push(x.index(0));
    out.context();
    out.invokeStatic(
        JvmAccess.class,
        "staticSet",
        void.class,
        Object.class,
        LoadedUnit.class,
        int.class,
        RuneContext.class);
    return null;
  }

  Kind tupleGet(Tree.Instruction x) {
    OptionalInt option = instructions.option(x.arguments[0]);
    if (option.isPresent()) {
      out.loadObject(option.getAsInt());
      out.at(x.offset);
      out.invokeStatic(JvmOption.class, "payload", Object.class, Object.class);
      return Kind.OBJECT;
    }
    instructions.pushObject(x.arguments[0]);
    out.push(x.index(0));
    out.at(x.offset);
    out.invokeStatic(JvmAccess.class, "tupleGet", Object.class, Object.class, int.class);
    return Kind.OBJECT;
  }

  Kind tupleSet(Tree.Instruction x) {
    instructions.pushObject(x.arguments[0]);
    instructions.pushObject(x.arguments[1]);
    out.push(x.index(0));
    out.at(x.offset);
    out.invokeStatic(
        JvmAccess.class, "tupleSet", void.class, Object.class, Object.class, int.class);
    return null;
  }

  // Elements

  Kind indexGet(Tree.Instruction x) {
    Kind kind = x.arguments[1].kind;
    instructions.pushObject(x.arguments[0]);
    if (kind != Kind.LONG) {
      instructions.pushObject(x.arguments[1]);
      out.at(x.offset);
      slowGet(Object.class);
      return Kind.OBJECT;
    }
    instructions.push(x.arguments[1]);
    out.at(x.offset);
    int index = out.acquire(Kind.LONG);
    int target = out.acquire(Kind.OBJECT);
    out.store(Kind.LONG, index);
    out.storeObject(target);
    Label done = new Label();
    for (Storage storage : Storage.values()) {
      Label other = new Label();
      element(storage, target, index, other);
      out.op(storage.load);
      out.box(storage.kind);
      out.go(done);
      out.label(other);
      out.op(Opcodes.POP);
    }
    out.loadObject(target);
    out.load(Kind.LONG, index);
    slowGet(long.class);
    out.label(done);
    out.release(Kind.LONG, index);
    out.release(Kind.OBJECT, target);
    return Kind.OBJECT;
  }

  /** How a vec may keep its elements. */
  private enum Storage {
    LONGS(Kind.LONG, "longs", long[].class, Opcodes.LALOAD, Opcodes.LASTORE),
    DOUBLES(Kind.DOUBLE, "doubles", double[].class, Opcodes.DALOAD, Opcodes.DASTORE),
    OBJECTS(Kind.OBJECT, "objects", Object[].class, Opcodes.AALOAD, Opcodes.AASTORE);

    final Kind kind;
    final String method;
    final Class<?> array;
    final int load;
    final int store;

    Storage(Kind kind, String method, Class<?> array, int load, int store) {
      this.kind = kind;
      this.method = method;
      this.array = array;
      this.load = load;
      this.store = store;
    }
  }

  /** Pushes the array and the position; goes elsewhere, with null, if that is not the storage. */
  private void element(Storage storage, int target, int index, Label other) {
    out.loadObject(target);
    out.load(Kind.LONG, index);
    out.invokeStatic(JvmAccess.class, storage.method, storage.array, Object.class, long.class);
    out.op(Opcodes.DUP);
    out.jump(Opcodes.IFNULL, other);
    out.load(Kind.LONG, index);
    out.op(Opcodes.L2I);
  }

  private void slowGet(Class<?> index) {
    out.context();
    out.callsLeft();
    out.invokeStatic(
        JvmAccess.class,
        "indexGet",
        Object.class,
        Object.class,
        index,
        RuneContext.class,
        int.class);
  }

  Kind indexSet(Tree.Instruction x) {
    Kind kind = x.arguments[1].kind;
    instructions.pushObject(x.arguments[0]);
    if (kind != Kind.LONG) {
      instructions.pushObject(x.arguments[1]);
      instructions.pushObject(x.arguments[2]);
      out.at(x.offset);
      slowSet(Object.class);
      return null;
    }
    instructions.push(x.arguments[1]);
    Kind pushed = instructions.push(x.arguments[2]);
    Kind valueKind = pushed;
    if (pushed == Kind.BOOLEAN) {
      out.box(pushed);
      valueKind = Kind.OBJECT;
    }
    out.at(x.offset);
    int value = out.acquire(valueKind);
    int index = out.acquire(Kind.LONG);
    int target = out.acquire(Kind.OBJECT);
    out.store(valueKind, value);
    out.store(Kind.LONG, index);
    out.storeObject(target);
    Label done = new Label();
    for (Storage storage : Storage.values()) {
      if (storage.kind == valueKind || valueKind == Kind.OBJECT && pushed != Kind.BOOLEAN) {
        storeInto(storage, valueKind, target, index, value, done);
      } else if (storage == Storage.OBJECTS) {
        storeInto(storage, valueKind, target, index, value, done);
      }
    }
    out.loadObject(target);
    out.load(Kind.LONG, index);
    out.load(valueKind, value);
    out.box(valueKind);
    slowSet(long.class);
    out.label(done);
    out.release(valueKind, value);
    out.release(Kind.LONG, index);
    out.release(Kind.OBJECT, target);
    return null;
  }

  private void storeInto(
      Storage storage, Kind valueKind, int target, int index, int value, Label done) {
    Label otherType = new Label();
    Label otherStorage = new Label();
    boolean unboxes = valueKind == Kind.OBJECT && storage.kind.isPrimitive();
    if (unboxes) {
      out.loadObject(value);
      out.isBox(storage.kind);
      out.jump(Opcodes.IFEQ, otherType);
    }
    element(storage, target, index, otherStorage);
    out.load(valueKind, value);
    if (unboxes) {
      out.unbox(storage.kind);
    } else if (storage == Storage.OBJECTS) {
      out.box(valueKind);
    }
    out.op(storage.store);
    out.go(done);
    out.label(otherStorage);
    out.op(Opcodes.POP);
    out.label(otherType);
  }

  private void slowSet(Class<?> index) {
    out.context();
    out.callsLeft();
    out.invokeStatic(
        JvmAccess.class,
        "indexSet",
        void.class,
        Object.class,
        index,
        Object.class,
        RuneContext.class,
        int.class);
  }
}
