package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.operator.Arithmetic;
import dev.runevm.interpreter.operator.Bitwise;
import dev.runevm.interpreter.operator.Truth;
import dev.runevm.language.instruction.Opcode;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes operators: on primitives inline, on everything else as calls of the methods that the nodes
 * call too. Where the kind of an operand is not known, the test for a box is part of the compiled
 * code, so that the virtual machine's compiler sees what is usual at this very place.
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
    boolean supported = supports(x.opcode, kind);
    if (supported && right.kind == kind) {
      instructions.push(left);
      instructions.push(right);
      out.at(x.offset);
      compute(x.opcode, kind);
      return kind;
    }
    if (supported && right.kind == Kind.OBJECT && kind != Kind.BOOLEAN) {
      return primitiveAndObject(x, kind);
    }
    if (left.kind == Kind.OBJECT && right.kind == Kind.OBJECT) {
      return objects(x);
    }
    if (left.kind == Kind.OBJECT && supports(x.opcode, right.kind)) {
      return objectAndPrimitive(x, right.kind);
    }
    instructions.pushObject(left);
    instructions.pushObject(right);
    out.at(x.offset);
    slow(x.opcode);
    return unboxed(x);
  }

  /** The result of the operator on objects, in the kind that the inference has found. */
  private Kind unboxed(Tree.Instruction x) {
    out.unbox(x.kind);
    return x.kind;
  }

  private Kind primitiveAndObject(Tree.Instruction x, Kind kind) {
    Label other = new Label();
    Label done = new Label();
    instructions.push(x.arguments[0]);
    instructions.push(x.arguments[1]);
    out.at(x.offset);
    int right = out.acquire(Kind.OBJECT);
    out.op(Opcodes.DUP);
    out.isBox(kind);
    out.jump(Opcodes.IFEQ, other);
    out.unbox(kind);
    compute(x.opcode, kind);
    out.go(done);
    out.label(other);
    out.storeObject(right);
    out.box(kind);
    out.loadObject(right);
    slow(x.opcode);
    out.unbox(kind);
    out.label(done);
    out.release(Kind.OBJECT, right);
    return kind;
  }

  private Kind objectAndPrimitive(Tree.Instruction x, Kind kind) {
    Label other = new Label();
    Label done = new Label();
    instructions.push(x.arguments[0]);
    instructions.push(x.arguments[1]);
    out.at(x.offset);
    int right = out.acquire(kind);
    out.store(kind, right);
    out.op(Opcodes.DUP);
    out.isBox(kind);
    out.jump(Opcodes.IFEQ, other);
    out.unbox(kind);
    out.load(kind, right);
    compute(x.opcode, kind);
    out.boxBriefly(kind);
    out.go(done);
    out.label(other);
    out.load(kind, right);
    out.box(kind);
    slow(x.opcode);
    out.label(done);
    out.release(kind, right);
    return Kind.OBJECT;
  }

  private Kind objects(Tree.Instruction x) {
    instructions.push(x.arguments[0]);
    instructions.push(x.arguments[1]);
    out.at(x.offset);
    int right = out.acquire(Kind.OBJECT);
    int left = out.acquire(Kind.OBJECT);
    out.storeObject(right);
    out.storeObject(left);
    Label done = new Label();
    for (Kind kind : new Kind[] {Kind.LONG, Kind.DOUBLE}) {
      if (supports(x.opcode, kind) && isWorth(x, kind)) {
        Label other = new Label();
        jumpUnlessBoxes(kind, left, right, other);
        out.loadObject(left);
        out.unbox(kind);
        out.loadObject(right);
        out.unbox(kind);
        compute(x.opcode, kind);
        out.boxBriefly(kind);
        out.go(done);
        out.label(other);
      }
    }
    out.loadObject(left);
    out.loadObject(right);
    slow(x.opcode);
    out.label(done);
    out.release(Kind.OBJECT, left);
    out.release(Kind.OBJECT, right);
    return Kind.OBJECT;
  }

  /** Whether operands of a kind are to be expected. */
  private static boolean isWorth(Tree.Instruction x, Kind kind) {
    Kind left = x.arguments[0].hint;
    return left == null || left == kind;
  }

  private void jumpUnlessBoxes(Kind kind, int left, int right, Label other) {
    out.loadObject(left);
    out.isBox(kind);
    out.jump(Opcodes.IFEQ, other);
    out.loadObject(right);
    out.isBox(kind);
    out.jump(Opcodes.IFEQ, other);
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

  // Conditions

  /** A comparison as a value. */
  Kind comparison(Tree.Instruction x) {
    if (isPrimitiveComparison(x)) {
      return truth(x);
    }
    compareObjects(x);
    return Kind.BOOLEAN;
  }

  private static boolean isPrimitiveComparison(Tree.Instruction x) {
    Kind left = x.arguments[0].kind;
    Kind right = x.arguments[1].kind;
    boolean ordered = left == Kind.LONG || left == Kind.DOUBLE;
    if (ordered && (right == left || right == Kind.OBJECT)) {
      return true;
    }
    boolean rightOrdered = right == Kind.LONG || right == Kind.DOUBLE;
    if (left == Kind.OBJECT && (rightOrdered || right == Kind.OBJECT)) {
      return true;
    }
    boolean equality = x.opcode == Opcode.EQ || x.opcode == Opcode.NE;
    return equality && left == Kind.BOOLEAN && right == Kind.BOOLEAN;
  }

  /** {@code &&} and {@code ||}. */
  Kind lazy(Tree.Instruction x) {
    if (x.kind == Kind.BOOLEAN) {
      return truth(x);
    }
    boolean deciding = x.opcode == Opcode.OR;
    Label decided = new Label();
    Label done = new Label();
    instructions.push(x.arguments[0]);
    if (x.arguments[0].kind == Kind.BOOLEAN) {
      out.jump(deciding ? Opcodes.IFNE : Opcodes.IFEQ, decided);
    } else {
      out.box(x.arguments[0].kind);
      out.invokeStatic(Truth.class, deciding ? "isTrue" : "isFalse", boolean.class, Object.class);
      out.jump(Opcodes.IFNE, decided);
    }
    instructions.pushObject(x.arguments[1]);
    out.go(done);
    out.label(decided);
    out.push(deciding ? 1 : 0);
    out.box(Kind.BOOLEAN);
    out.label(done);
    return Kind.OBJECT;
  }

  /** The truth of a condition as a value. */
  private Kind truth(Tree.Instruction x) {
    Label yes = new Label();
    Label done = new Label();
    jump(x, true, yes);
    out.op(Opcodes.ICONST_0);
    out.go(done);
    out.label(yes);
    out.op(Opcodes.ICONST_1);
    out.label(done);
    return Kind.BOOLEAN;
  }

  /** Jumps if a condition is exactly true, or if it is not. */
  void jump(Tree.Instruction x, boolean when, Label target) {
    switch (x.opcode) {
      case TRUE, FALSE -> {
        if ((x.opcode == Opcode.TRUE) == when) {
          out.go(target);
        }
      }
      case EQ, NE, LT, LE, GT, GE -> {
        CharComparison chars = CharComparison.of(x);
        if (chars != null) {
          jumpOnChars(x, chars, when, target);
        } else if (isPrimitiveComparison(x)) {
          jumpOnComparison(x, when, target);
        } else {
          compareObjects(x);
          out.jump(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
        }
      }
      case AND, OR -> jumpOnLazy(x, when, target);
      case NOT -> {
        if (x.arguments[0].kind == Kind.BOOLEAN) {
          jump(x.arguments[0], !when, target);
        } else {
          jumpOnValue(x, when, target);
        }
      }
      default -> jumpOnValue(x, when, target);
    }
  }

  private void jumpOnValue(Tree.Instruction x, boolean when, Label target) {
    Kind kind = instructions.push(x);
    if (kind != Kind.BOOLEAN) {
      out.box(kind);
      out.invokeStatic(Truth.class, "isTrue", boolean.class, Object.class);
    }
    out.jump(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
  }

  private void jumpOnLazy(Tree.Instruction x, boolean when, Label target) {
    Tree.Instruction left = x.arguments[0];
    Tree.Instruction right = x.arguments[1];
    boolean deciding = x.opcode == Opcode.OR;
    if (left.kind != Kind.BOOLEAN) {
      jumpOnValue(x, when, target);
    } else if (when == deciding) {
      jump(left, when, target);
      jump(right, when, target);
    } else {
      Label decided = new Label();
      jump(left, deciding, decided);
      jump(right, when, target);
      out.label(decided);
    }
  }

  private void jumpOnChars(Tree.Instruction x, CharComparison chars, boolean when, Label target) {
    Label done = new Label();
    instructions.pushObject(chars.operand());
    int operand = out.acquire(Kind.OBJECT);
    out.storeObject(operand);
    chars.jump(out, operand, when, target, done);
    out.at(x.offset);
    for (Tree.Instruction each : x.arguments) {
      if (each == chars.operand()) {
        out.loadObject(operand);
      } else {
        instructions.push(each);
      }
    }
    slowComparison(x.opcode);
    out.jump(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
    out.label(done);
    out.release(Kind.OBJECT, operand);
  }

  private void jumpOnComparison(Tree.Instruction x, boolean when, Label target) {
    Kind left = x.arguments[0].kind;
    Kind right = x.arguments[1].kind;
    if (left == right && left != Kind.OBJECT) {
      instructions.push(x.arguments[0]);
      instructions.push(x.arguments[1]);
      compare(x.opcode, left, when, target);
    } else {
      jumpOnMixedComparison(x, when, target);
    }
  }

  /** One operand or both may be anything. */
  private void jumpOnMixedComparison(Tree.Instruction x, boolean when, Label target) {
    Kind leftKind = instructions.push(x.arguments[0]);
    Kind rightKind = instructions.push(x.arguments[1]);
    out.at(x.offset);
    int right = out.acquire(rightKind);
    int left = out.acquire(leftKind);
    out.store(rightKind, right);
    out.store(leftKind, left);
    Label done = new Label();
    for (Kind kind : new Kind[] {Kind.LONG, Kind.DOUBLE}) {
      boolean fits = leftKind == kind || rightKind == kind || leftKind == rightKind;
      if (fits && (leftKind != rightKind || isWorth(x, kind))) {
        Label other = new Label();
        loadPrimitive(leftKind, left, kind, other);
        loadPrimitive(rightKind, right, kind, other);
        pushPrimitive(leftKind, left, kind);
        pushPrimitive(rightKind, right, kind);
        compare(x.opcode, kind, when, target);
        out.go(done);
        out.label(other);
      }
    }
    out.load(leftKind, left);
    out.box(leftKind);
    out.load(rightKind, right);
    out.box(rightKind);
    slowComparison(x.opcode);
    out.jump(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
    out.label(done);
    out.release(leftKind, left);
    out.release(rightKind, right);
  }

  private void loadPrimitive(Kind held, int variable, Kind kind, Label other) {
    if (held == Kind.OBJECT) {
      out.loadObject(variable);
      out.isBox(kind);
      out.jump(Opcodes.IFEQ, other);
    }
  }

  private void pushPrimitive(Kind held, int variable, Kind kind) {
    out.load(held, variable);
    if (held == Kind.OBJECT) {
      out.unbox(kind);
    }
  }

  /** Jumps by the comparison of the two primitives on the stack. */
  private void compare(Opcode opcode, Kind kind, boolean when, Label target) {
    if (kind == Kind.BOOLEAN) {
      boolean equal = (opcode == Opcode.EQ) == when;
      out.jump(equal ? Opcodes.IF_ICMPEQ : Opcodes.IF_ICMPNE, target);
      return;
    }
    if (kind == Kind.LONG) {
      out.op(Opcodes.LCMP);
    } else {
      // What is not a number must make every comparison but != false.
      boolean less = opcode == Opcode.LT || opcode == Opcode.LE;
      out.op(less ? Opcodes.DCMPG : Opcodes.DCMPL);
    }
    int test =
        switch (opcode) {
          case EQ -> Opcodes.IFEQ;
          case NE -> Opcodes.IFNE;
          case LT -> Opcodes.IFLT;
          case LE -> Opcodes.IFLE;
          case GT -> Opcodes.IFGT;
          default -> Opcodes.IFGE;
        };
    out.jump(when ? test : negated(test), target);
  }

  private static int negated(int test) {
    return switch (test) {
      case Opcodes.IFEQ -> Opcodes.IFNE;
      case Opcodes.IFNE -> Opcodes.IFEQ;
      case Opcodes.IFLT -> Opcodes.IFGE;
      case Opcodes.IFGE -> Opcodes.IFLT;
      case Opcodes.IFGT -> Opcodes.IFLE;
      default -> Opcodes.IFGT;
    };
  }

  private void compareObjects(Tree.Instruction x) {
    instructions.pushObject(x.arguments[0]);
    instructions.pushObject(x.arguments[1]);
    out.at(x.offset);
    slowComparison(x.opcode);
  }

  private void slowComparison(Opcode opcode) {
    out.context();
    out.callsLeft();
    out.invokeStatic(
        JvmOperators.class,
        JvmNames.operator(opcode),
        boolean.class,
        Object.class,
        Object.class,
        RuneContext.class,
        int.class);
  }
}
