package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.NumberMethod;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.runtime.JvmSupport;
import dev.runevm.interpreter.unit.NativeCode;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.unit.Selector;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Methods of the library that are written out where they are called. Where the receiver may be
 * anything the ordinary call remains beside it.
 */
final class Intrinsics {
  private final InstructionCompiler instructions;
  private final ScriptCode code;
  private final Emitter out;
  private final CallCompiler calls;

  Intrinsics(InstructionCompiler instructions, ScriptCode code, Emitter out, CallCompiler calls) {
    this.instructions = instructions;
    this.code = code;
    this.out = out;
    this.calls = calls;
  }

  /** Writes a call of a method out; null, with nothing written, if it is no such method. */
  Kind compile(Tree.Instruction x) {
    if (instructions.isCold() && x.kind == Kind.OBJECT) {
      return null;
    }
    NumberMethod method = NumberMethod.of(code, x);
    if (method != null) {
      for (Tree.Instruction operand : x.arguments) {
        instructions.push(operand);
      }
      write(method);
      return method.result();
    }
    if (x.arguments.length == 1 && x.arguments[0].hint != null) {
      NumberMethod likely = NumberMethod.of(code, x, x.arguments[0].hint);
      if (likely != null) {
        return onLikely(x, likely);
      }
    }
    if (x.arguments.length == 2 && isMethod(x, "push", BuiltinTypes.VEC)) {
      return push(x);
    }
    if (x.arguments.length == 2 && isMethod(x, "cmp", BuiltinTypes.I64, BuiltinTypes.STRING)) {
      return compare(x);
    }
    return x.arguments.length == 1 && isMethod(x, "len", BuiltinTypes.VEC) ? length(x) : null;
  }

  /** A method of a number on what will likely be one. */
  private Kind onLikely(Tree.Instruction x, NumberMethod method) {
    Kind kind = x.arguments[0].hint;
    Label other = new Label();
    Label done = new Label();
    instructions.pushObject(x.arguments[0]);
    int receiver = out.acquire(Kind.OBJECT);
    out.storeObject(receiver);
    out.at(x.offset);
    out.loadObject(receiver);
    out.isBox(kind);
    out.jump(Opcodes.IFEQ, other);
    out.loadObject(receiver);
    out.unbox(kind);
    write(method);
    out.boxBriefly(method.result());
    out.go(done);
    out.label(other);
    calls.methodOn(x, new int[] {receiver});
    out.label(done);
    out.release(Kind.OBJECT, receiver);
    return Kind.OBJECT;
  }

  /** Whether a call may be of a method that the library gives to these types, and no one else. */
  private boolean isMethod(Tree.Instruction x, String name, RuneType... types) {
    Selector selector = code.unit().unit().selectors().get(x.index(0));
    boolean all =
        selector.name().equals(name)
            && selector.argumentNames().isEmpty()
            && selector.typeArguments().isEmpty()
            && x.arguments[0].kind == Kind.OBJECT;
    for (RuneType type : types) {
      all =
          all
              && code.unit().language().methods().find(code.unit(), type, name, null)
                  instanceof NativeCode;
    }
    return all;
  }

  /** {@code a.cmp(b)}: on two integers or texts without a call. */
  private Kind compare(Tree.Instruction x) {
    Label done = new Label();
    Operands operands = Operands.evaluate(instructions, out, x.arguments);
    out.at(x.offset);
    operands.loadObjects(0);
    out.invokeStatic(JvmSupport.class, "ordering", RuneStruct.class, Object.class, Object.class);
    out.op(Opcodes.DUP);
    out.jump(Opcodes.IFNONNULL, done);
    out.op(Opcodes.POP);
    calls.methodOn(x, operands);
    out.label(done);
    operands.release();
    return Kind.OBJECT;
  }

  private Kind push(Tree.Instruction x) {
    Tree.Instruction element = x.arguments[1];
    boolean likely = element.kind == Kind.OBJECT && element.hint != null;
    Kind number = likely ? element.hint : element.kind;
    int vec = out.acquire(Kind.OBJECT);
    int object = out.acquire(Kind.OBJECT);
    Label other = new Label();
    Label done = new Label();
    instructions.push(x.arguments[0]);
    out.storeObject(vec);
    if (number.isPrimitive()) {
      pushPrimitive(x, number, vec, other, done);
    } else {
      instructions.pushObject(element);
    }
    out.label(other);
    out.storeObject(object);
    out.at(x.offset);
    pushObject(x, vec, object);
    out.label(done);
    out.release(Kind.OBJECT, object);
    out.release(Kind.OBJECT, vec);
    return Kind.OBJECT;
  }

  /** Goes elsewhere with the object if the element is another; boxes it if there is no vec. */
  private void pushPrimitive(Tree.Instruction x, Kind kind, int vec, Label other, Label done) {
    int element = out.acquire(kind);
    Label box = new Label();
    instructions.pushLikely(x.arguments[1], kind, other);
    out.store(kind, element);
    out.at(x.offset);
    jumpUnlessVec(vec, box);
    out.loadObject(vec);
    out.cast(RuneVec.class);
    out.load(kind, element);
    switch (kind) {
      case LONG -> out.invokeVirtual(RuneVec.class, "pushLong", void.class, long.class);
      case DOUBLE -> out.invokeVirtual(RuneVec.class, "pushDouble", void.class, double.class);
      default -> out.invokeVirtual(RuneVec.class, "pushBoolean", void.class, boolean.class);
    }
    out.staticField(RuneTuple.class, "UNIT", RuneTuple.class);
    out.go(done);
    out.label(box);
    out.load(kind, element);
    out.box(kind);
    out.release(kind, element);
  }

  private void pushObject(Tree.Instruction x, int vec, int object) {
    Label other = new Label();
    Label done = new Label();
    jumpUnlessVec(vec, other);
    out.loadObject(vec);
    out.cast(RuneVec.class);
    out.loadObject(object);
    out.invokeVirtual(RuneVec.class, "push", void.class, Object.class);
    out.staticField(RuneTuple.class, "UNIT", RuneTuple.class);
    out.go(done);
    out.label(other);
    calls.methodOn(x, new int[] {vec, object});
    out.label(done);
  }

  private Kind length(Tree.Instruction x) {
    instructions.push(x.arguments[0]);
    int vec = out.acquire(Kind.OBJECT);
    out.storeObject(vec);
    out.at(x.offset);
    Label other = new Label();
    Label done = new Label();
    jumpUnlessVec(vec, other);
    out.loadObject(vec);
    out.cast(RuneVec.class);
    out.invokeVirtual(RuneVec.class, "size", int.class);
    out.op(Opcodes.I2L);
    out.invokeStatic(UnsignedLong.class, "of", UnsignedLong.class, long.class);
    out.go(done);
    out.label(other);
    calls.methodOn(x, new int[] {vec});
    out.label(done);
    out.release(Kind.OBJECT, vec);
    return Kind.OBJECT;
  }

  private void jumpUnlessVec(int variable, Label other) {
    out.loadObject(variable);
    out.isInstance(RuneVec.class);
    out.jump(Opcodes.IFEQ, other);
  }

  /** A method of a number on the operands on the stack. */
  private void write(NumberMethod method) {
    switch (method) {
      case LONG_TO_DOUBLE -> out.op(Opcodes.L2D);
      case DOUBLE_TO_LONG -> out.op(Opcodes.D2L);
      case LONG_ABS -> out.invokeStatic(Math.class, "abs", long.class, long.class);
      case LONG_MIN -> out.invokeStatic(Math.class, "min", long.class, long.class, long.class);
      case LONG_MAX -> out.invokeStatic(Math.class, "max", long.class, long.class, long.class);
      case DOUBLE_SQRT -> out.invokeStatic(Math.class, "sqrt", double.class, double.class);
      case DOUBLE_ABS -> out.invokeStatic(Math.class, "abs", double.class, double.class);
      case DOUBLE_FLOOR -> out.invokeStatic(Math.class, "floor", double.class, double.class);
      case DOUBLE_CEIL -> out.invokeStatic(Math.class, "ceil", double.class, double.class);
    }
  }
}
