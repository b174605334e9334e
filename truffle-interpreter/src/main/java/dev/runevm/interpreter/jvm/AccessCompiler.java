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
    instructions.pushObject(x.arguments[0]);
    if (!mayBePosition(x.arguments[1].kind)) {
      instructions.pushObject(x.arguments[1]);
      out.at(x.offset);
      slowGet(Object.class);
      return Kind.OBJECT;
    }
    Kind key = instructions.push(x.arguments[1]);
    out.at(x.offset);
    Index index = new Index(key);
    int target = out.acquire(Kind.OBJECT);
    out.storeObject(target);
    Label done = new Label();
    Label slow = new Label();
    int elements = storage(target, index, slow);
    for (Storage storage : Storage.values()) {
      if (storage.isWorth(x.hint)) {
        Label other = new Label();
        element(storage, elements, index, other);
        out.op(storage.load);
        out.boxBriefly(storage.kind);
        out.go(done);
        out.label(other);
      }
    }
    out.label(slow);
    out.loadObject(target);
    slowGet(index.load());
    out.label(done);
    out.release(Kind.OBJECT, elements);
    out.release(Kind.OBJECT, target);
    index.release();
    return Kind.OBJECT;
  }

  private static boolean mayBePosition(Kind key) {
    return key == Kind.LONG || key == Kind.OBJECT;
  }

  /** An index in variables: as it was given and, if that is an object, as a position as well. */
  private final class Index {
    private final Kind kind;
    private final int given;
    private final int position;

    /** Takes the index from the stack. */
    Index(Kind kind) {
      this.kind = kind;
      this.given = out.acquire(kind);
      out.store(kind, given);
      if (kind == Kind.LONG) {
        this.position = given;
      } else {
        this.position = out.acquire(Kind.LONG);
        out.loadObject(given);
        out.invokeStatic(JvmAccess.class, "position", long.class, Object.class);
        out.store(Kind.LONG, position);
      }
    }

    /** Pushes the position. */
    void loadPosition() {
      out.load(Kind.LONG, position);
    }

    /** Pushes what was given; its type. */
    Class<?> load() {
      out.load(kind, given);
      return kind == Kind.LONG ? long.class : Object.class;
    }

    void release() {
      out.release(kind, given);
      if (position != given) {
        out.release(Kind.LONG, position);
      }
    }
  }

  /** How a vec may keep its elements. */
  private enum Storage {
    LONGS(Kind.LONG, long[].class, Opcodes.LALOAD, Opcodes.LASTORE),
    DOUBLES(Kind.DOUBLE, double[].class, Opcodes.DALOAD, Opcodes.DASTORE),
    BOOLEANS(Kind.BOOLEAN, boolean[].class, Opcodes.BALOAD, Opcodes.BASTORE),
    OBJECTS(Kind.OBJECT, Object[].class, Opcodes.AALOAD, Opcodes.AASTORE);

    final Kind kind;
    final Class<?> array;
    final int load;
    final int store;

    Storage(Kind kind, Class<?> array, int load, int store) {
      this.kind = kind;
      this.array = array;
      this.load = load;
      this.store = store;
    }

    /** Whether elements of a vec that will likely be numbers of a kind may be kept so. */
    boolean isWorth(Kind hint) {
      return hint == null || kind == hint || this == OBJECTS;
    }
  }

  /** A variable with the array of a vec that has the element; goes elsewhere if there is none. */
  private int storage(int target, Index index, Label slow) {
    int elements = out.acquire(Kind.OBJECT);
    out.loadObject(target);
    index.loadPosition();
    out.invokeStatic(JvmAccess.class, "storage", Object.class, Object.class, long.class);
    out.op(Opcodes.DUP);
    out.storeObject(elements);
    out.jump(Opcodes.IFNULL, slow);
    return elements;
  }

  /** Pushes the array and the position; goes elsewhere if it is an array of another type. */
  private void element(Storage storage, int elements, Index index, Label other) {
    out.loadObject(elements);
    out.isInstance(storage.array);
    out.jump(Opcodes.IFEQ, other);
    out.loadObject(elements);
    out.cast(storage.array);
    index.loadPosition();
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
    instructions.pushObject(x.arguments[0]);
    if (!mayBePosition(x.arguments[1].kind)) {
      instructions.pushObject(x.arguments[1]);
      instructions.pushObject(x.arguments[2]);
      out.at(x.offset);
      slowSet(Object.class);
      return null;
    }
    Kind key = instructions.push(x.arguments[1]);
    Kind valueKind = instructions.push(x.arguments[2]);
    out.at(x.offset);
    int value = out.acquire(valueKind);
    out.store(valueKind, value);
    Index index = new Index(key);
    int target = out.acquire(Kind.OBJECT);
    out.storeObject(target);
    Label done = new Label();
    Label slow = new Label();
    int elements = storage(target, index, slow);
    for (Storage storage : Storage.values()) {
      boolean anything = valueKind == Kind.OBJECT && storage.isWorth(x.arguments[2].hint);
      if (anything || storage.kind == valueKind || storage == Storage.OBJECTS) {
        storeInto(storage, valueKind, elements, index, value, done);
      }
    }
    out.label(slow);
    out.loadObject(target);
    Class<?> type = index.load();
    out.load(valueKind, value);
    out.box(valueKind);
    slowSet(type);
    out.label(done);
    out.release(Kind.OBJECT, elements);
    out.release(valueKind, value);
    out.release(Kind.OBJECT, target);
    index.release();
    return null;
  }

  private void storeInto(
      Storage storage, Kind valueKind, int elements, Index index, int value, Label done) {
    Label other = new Label();
    boolean unboxes = valueKind == Kind.OBJECT && storage.kind.isPrimitive();
    if (unboxes) {
      out.loadObject(value);
      out.isBox(storage.kind);
      out.jump(Opcodes.IFEQ, other);
    }
    element(storage, elements, index, other);
    out.load(valueKind, value);
    if (unboxes) {
      out.unbox(storage.kind);
    } else if (storage == Storage.OBJECTS) {
      out.box(valueKind);
    }
    out.op(storage.store);
    out.go(done);
    out.label(other);
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
