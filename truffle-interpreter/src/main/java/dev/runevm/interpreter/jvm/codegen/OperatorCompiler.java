package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.runtime.JvmOperators;
import dev.runevm.interpreter.operator.Arithmetic;
import dev.runevm.interpreter.operator.Bitwise;
import dev.runevm.language.instruction.Opcode;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes operators that compute: on primitives inline, on everything else as calls of the methods
 * that the nodes call too. Where an operand will likely be a number, the test is part of the
 * compiled code, so that the virtual machine's compiler sees what is usual at this very place.
 */
final class OperatorCompiler {
  private final InstructionCompiler instructions;
  private final Emitter out;

  OperatorCompiler(InstructionCompiler instructions, Emitter out) {
    this.instructions = instructions;
    this.out = out;
  }

  // Arithmetic

  Kind binary(Tree.Instruction x) {
    Tree.Instruction left = x.arguments[0];
    Tree.Instruction right = x.arguments[1];
    Kind kind = left.kind;
    if (supports(x.opcode, kind)
        && (right.kind == kind || right.kind == Kind.OBJECT && kind != Kind.BOOLEAN)) {
      instructions.push(left);
      withRight(x, kind);
      return kind;
    }
    Kind likely = instructions.isCold() ? null : likely(x);
    if (likely != null) {
      Label other = new Label();
      Label done = new Label();
      pushLikely(x, likely, other);
      out.boxBriefly(likely);
      out.go(done);
      out.label(other);
      out.label(done);
      return Kind.OBJECT;
    }
    if (left.kind == Kind.OBJECT && !instructions.isCold() && isOverloaded(x)) {
      return overloaded(x);
    }
    instructions.pushObject(left);
    instructions.pushObject(right);
    out.at(x.offset);
    slow(x.opcode);
    // The kind that the inference has found.
    out.unbox(x.kind);
    return x.kind;
  }

  private boolean isOverloaded(Tree.Instruction x) {
    return instructions.calls().isOverloaded(x.opcode);
  }

  /** An operator that types of a script have as a method, on what is not likely a number. */
  private Kind overloaded(Tree.Instruction x) {
    Label done = new Label();
    Operands operands = Operands.evaluate(instructions, out, x.arguments);
    out.at(x.offset);
    instructions.calls().operator(x, operands, done);
    operands.loadObjects(0);
    slow(x.opcode);
    out.label(done);
    operands.release();
    return Kind.OBJECT;
  }

  /** The kind of number that an operation will likely give on operands of that kind. */
  private Kind likely(Tree.Instruction x) {
    Tree.Instruction left = x.arguments[0];
    Tree.Instruction right = x.arguments[1];
    if (left.kind != Kind.OBJECT || x.hint == null && isOverloaded(x)) {
      return null;
    }
    Kind kind = x.hint != null ? x.hint : right.kind;
    boolean fits = kind.isPrimitive() && kind != Kind.BOOLEAN && supports(x.opcode, kind);
    return fits && (right.kind == kind || right.kind == Kind.OBJECT) ? kind : null;
  }

  /** Whether {@link #pushLikely} can be asked for an operation. */
  boolean isLikely(Tree.Instruction x, Kind kind) {
    return isOperation(x.opcode) && likely(x) == kind;
  }

  private static boolean isOperation(Opcode opcode) {
    return switch (opcode) {
      case ADD, SUB, MUL, DIV, REM, BIT_AND, BIT_OR, BIT_XOR, SHL, SHR -> true;
      case ADD_ASSIGN, SUB_ASSIGN, MUL_ASSIGN, DIV_ASSIGN, REM_ASSIGN -> true;
      case BIT_AND_ASSIGN, BIT_OR_ASSIGN, BIT_XOR_ASSIGN, SHL_ASSIGN, SHR_ASSIGN -> true;
      default -> false;
    };
  }

  /** Pushes what an operation likely gives; goes elsewhere with an object if it does not. */
  void pushLikely(Tree.Instruction x, Kind kind, Label other) {
    Label otherLeft = new Label();
    Label done = new Label();
    instructions.pushLikely(x.arguments[0], kind, otherLeft);
    withRight(x, kind);
    out.go(done);
    out.label(otherLeft);
    instructions.pushCold(x.arguments[1]);
    out.at(x.offset);
    slow(x.opcode);
    out.go(other);
    out.label(done);
  }

  /**
   * The operation on the left operand on the stack and the right one; the result is of its kind.
   */
  private void withRight(Tree.Instruction x, Kind kind) {
    Tree.Instruction right = x.arguments[1];
    if (right.kind == kind) {
      instructions.push(right);
      out.at(x.offset);
      compute(x.opcode, kind);
      return;
    }
    Label other = new Label();
    Label done = new Label();
    instructions.pushLikely(right, kind, other);
    out.at(x.offset);
    compute(x.opcode, kind);
    out.go(done);
    out.label(other);
    out.at(x.offset);
    int object = out.acquire(Kind.OBJECT);
    out.storeObject(object);
    out.box(kind);
    out.loadObject(object);
    slow(x.opcode);
    out.unbox(kind);
    out.label(done);
    out.release(Kind.OBJECT, object);
  }

  /** Whether there is a way to compute on two primitives of a kind. */
  private static boolean supports(Opcode opcode, Kind kind) {
    return switch (opcode) {
      case ADD, SUB, MUL, DIV, REM, ADD_ASSIGN, SUB_ASSIGN, MUL_ASSIGN, DIV_ASSIGN, REM_ASSIGN ->
          kind == Kind.LONG || kind == Kind.DOUBLE;
      case SHL, SHR, SHL_ASSIGN, SHR_ASSIGN -> kind == Kind.LONG;
      default -> kind == Kind.LONG || kind == Kind.BOOLEAN;
    };
  }

  /** The operator on the two primitives on the stack. */
  private void compute(Opcode opcode, Kind kind) {
    boolean checked = kind == Kind.LONG;
    switch (opcode) {
      case ADD, ADD_ASSIGN -> arithmetic(checked, "addLong", Opcodes.DADD);
      case SUB, SUB_ASSIGN -> arithmetic(checked, "subLong", Opcodes.DSUB);
      case MUL, MUL_ASSIGN -> arithmetic(checked, "mulLong", Opcodes.DMUL);
      case DIV, DIV_ASSIGN -> arithmetic(checked, "divLong", Opcodes.DDIV);
      case REM, REM_ASSIGN -> arithmetic(checked, "remLong", Opcodes.DREM);
      case SHL, SHL_ASSIGN ->
          out.invokeStatic(Bitwise.class, "shlLong", long.class, long.class, long.class);
      case SHR, SHR_ASSIGN ->
          out.invokeStatic(Bitwise.class, "shrLong", long.class, long.class, long.class);
      case BIT_AND, BIT_AND_ASSIGN -> out.op(kind.opcode(Opcodes.IAND));
      case BIT_OR, BIT_OR_ASSIGN -> out.op(kind.opcode(Opcodes.IOR));
      case BIT_XOR, BIT_XOR_ASSIGN -> out.op(kind.opcode(Opcodes.IXOR));
      default -> throw new IllegalArgumentException(opcode + " computes nothing");
    }
  }

  private void arithmetic(boolean checked, String checkedMethod, int opcode) {
    if (checked) {
      out.invokeStatic(Arithmetic.class, checkedMethod, long.class, long.class, long.class);
    } else {
      out.op(opcode);
    }
  }

  /** The operator on the two objects on the stack. */
  private void slow(Opcode opcode) {
    out.context();
    out.callsLeft();
    out.invokeStatic(
        JvmOperators.class,
        JvmNames.operator(opcode),
        Object.class,
        Object.class,
        Object.class,
        RuneContext.class,
        int.class);
  }

  Kind negate(Tree.Instruction x) {
    instructions.push(x.arguments[0]);
    out.at(x.offset);
    switch (x.arguments[0].kind) {
      case LONG -> out.invokeStatic(Arithmetic.class, "negLong", long.class, long.class);
      case DOUBLE -> out.op(Opcodes.DNEG);
      default -> unary(x);
    }
    return x.kind;
  }

  Kind not(Tree.Instruction x) {
    instructions.push(x.arguments[0]);
    out.at(x.offset);
    switch (x.arguments[0].kind) {
      case LONG -> {
        out.push(-1L);
        out.op(Opcodes.LXOR);
      }
      case BOOLEAN -> {
        out.op(Opcodes.ICONST_1);
        out.op(Opcodes.IXOR);
      }
      default -> unary(x);
    }
    return x.kind;
  }

  private void unary(Tree.Instruction x) {
    out.box(x.arguments[0].kind);
    out.context();
    out.callsLeft();
    out.invokeStatic(
        JvmOperators.class,
        JvmNames.operator(x.opcode),
        Object.class,
        Object.class,
        RuneContext.class,
        int.class);
  }
}
