package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.runtime.JvmAccess;
import dev.runevm.interpreter.jvm.runtime.JvmOption;
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
    if (instructions.isCold() || !mayBePosition(x.arguments[1].kind)) {
      instructions.pushObject(x.arguments[0]);
      instructions.pushObject(x.arguments[1]);
      out.at(x.offset);
      slowGet(Object.class);
      return Kind.OBJECT;
    }
    int target = target(x);
    Index index = new Index(x);
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

  /** Whether {@link #pushLikely} can be asked for an element. */
  boolean isLikely(Tree.Instruction x) {
    return !instructions.isCold() && mayBePosition(x.arguments[1].kind);
  }

  /** Pushes the number that an element likely is; goes elsewhere with an object if it is none. */
  void pushLikely(Tree.Instruction x, Kind kind, Label other) {
    int target = target(x);
    Index index = new Index(x);
    Label done = new Label();
    Label slow = new Label();
    int elements = storage(target, index, slow);
    Storage storage = kind == Kind.LONG ? Storage.LONGS : Storage.DOUBLES;
    element(storage, elements, index, slow);
    out.op(storage.load);
    out.go(done);
    out.label(slow);
    out.loadObject(target);
    slowGet(index.load());
    instructions.unboxLikely(kind, other);
    out.label(done);
    out.release(Kind.OBJECT, elements);
    out.release(Kind.OBJECT, target);
    index.release();
  }

  /** A variable with what is indexed. */
  private int target(Tree.Instruction x) {
    instructions.pushObject(x.arguments[0]);
    int target = out.acquire(Kind.OBJECT);
    out.storeObject(target);
    return target;
  }

  private static boolean mayBePosition(Kind key) {
    return key == Kind.LONG || key == Kind.OBJECT;
  }

  /** An index in variables: as a position and, if it is something else, as it was given. */
  private final class Index {
    private final Kind kind;
    private final int given;
    private final int position = out.acquire(Kind.LONG);

    /** Evaluates the index of an instruction. */
    Index(Tree.Instruction x) {
      Tree.Instruction key = x.arguments[1];
      this.kind = key.kind;
      this.given = out.acquire(Kind.OBJECT);
      if (kind == Kind.LONG) {
        instructions.push(key);
        out.at(x.offset);
        out.store(Kind.LONG, position);
      } else if (key.hint == Kind.LONG) {
        likely(key);
        out.at(x.offset);
      } else {
        instructions.pushObject(key);
        out.at(x.offset);
        fromObject();
      }
    }

    private void likely(Tree.Instruction key) {
      Label other = new Label();
      Label done = new Label();
      instructions.pushLikely(key, Kind.LONG, other);
      out.store(Kind.LONG, position);
      out.op(Opcodes.ACONST_NULL);
      out.storeObject(given);
      out.go(done);
      out.label(other);
      fromObject();
      out.label(done);
    }

    private void fromObject() {
      out.op(Opcodes.DUP);
      out.storeObject(given);
      out.invokeStatic(JvmAccess.class, "position", long.class, Object.class);
      out.store(Kind.LONG, position);
    }

    /** Pushes the position. */
    void loadPosition() {
      out.load(Kind.LONG, position);
    }

    /** Pushes what was given; its type. */
    Class<?> load() {
      if (kind == Kind.LONG) {
        loadPosition();
        return long.class;
      }
      Label done = new Label();
      out.loadObject(given);
      out.op(Opcodes.DUP);
      out.jump(Opcodes.IFNONNULL, done);
      out.op(Opcodes.POP);
      loadPosition();
      out.box(Kind.LONG);
      out.label(done);
      return Object.class;
    }

    void release() {
      out.release(Kind.OBJECT, given);
      out.release(Kind.LONG, position);
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
    Tree.Instruction value = x.arguments[2];
    if (instructions.isCold() || !mayBePosition(x.arguments[1].kind)) {
      instructions.pushObject(x.arguments[0]);
      instructions.pushObject(x.arguments[1]);
      instructions.pushObject(value);
      out.at(x.offset);
      slowSet(Object.class);
      return null;
    }
    int target = target(x);
    Index index = new Index(x);
    Label done = new Label();
    if (value.kind == Kind.OBJECT && value.hint != null) {
      Label other = new Label();
      instructions.pushLikely(value, value.hint, other);
      setTo(x, target, index, value.hint, done);
      out.label(other);
      int object = out.acquire(Kind.OBJECT);
      out.storeObject(object);
      out.at(x.offset);
      slowSet(target, index, Kind.OBJECT, object);
      out.release(Kind.OBJECT, object);
    } else {
      setTo(x, target, index, instructions.push(value), done);
    }
    out.label(done);
    out.release(Kind.OBJECT, target);
    index.release();
    return null;
  }

  /** Sets the element to what is on the stack. */
  private void setTo(Tree.Instruction x, int target, Index index, Kind kind, Label done) {
    int value = out.acquire(kind);
    out.store(kind, value);
    out.at(x.offset);
    Label slow = new Label();
    int elements = storage(target, index, slow);
    for (Storage storage : Storage.values()) {
      boolean anything = kind == Kind.OBJECT && storage.isWorth(x.arguments[2].hint);
      if (anything || storage.kind == kind || storage == Storage.OBJECTS) {
        storeInto(storage, kind, elements, index, value, done);
      }
    }
    out.label(slow);
    slowSet(target, index, kind, value);
    out.go(done);
    out.release(Kind.OBJECT, elements);
    out.release(kind, value);
  }

  private void slowSet(int target, Index index, Kind kind, int value) {
    out.loadObject(target);
    Class<?> type = index.load();
    out.load(kind, value);
    out.box(kind);
    slowSet(type);
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
