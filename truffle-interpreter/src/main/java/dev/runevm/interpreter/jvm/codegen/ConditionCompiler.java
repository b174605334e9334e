package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.runtime.JvmOperators;
import dev.runevm.interpreter.operator.Truth;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.instruction.Opcode;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes comparisons, and conditions as jumps. */
final class ConditionCompiler {
  private final InstructionCompiler instructions;
  private final Emitter out;

  ConditionCompiler(InstructionCompiler instructions, Emitter out) {
    this.instructions = instructions;
    this.out = out;
  }

  /** A comparison as a value. */
  Kind comparison(Tree.Instruction x) {
    if (number(x) != null) {
      return truth(x);
    }
    compareObjects(x);
    return Kind.BOOLEAN;
  }

  /** The kind of two primitives that a comparison will likely compare; null if nothing is known. */
  private Kind number(Tree.Instruction x) {
    Kind left = x.arguments[0].kind;
    Kind right = x.arguments[1].kind;
    if (left == Kind.BOOLEAN) {
      boolean equality = x.opcode == Opcode.EQ || x.opcode == Opcode.NE;
      return equality && right == Kind.BOOLEAN ? left : null;
    }
    if (left != Kind.OBJECT) {
      return right == left || right == Kind.OBJECT ? left : null;
    }
    if (right != Kind.OBJECT) {
      return right == Kind.BOOLEAN ? null : right;
    }
    if (instructions.isCold()) {
      return null;
    }
    Kind hint = x.arguments[0].hint;
    return hint != null ? hint : x.arguments[1].hint;
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
        } else if (number(x) != null) {
          jumpOnNumbers(x, number(x), when, target);
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

  private void jumpOnNumbers(Tree.Instruction x, Kind kind, boolean when, Label target) {
    Tree.Instruction left = x.arguments[0];
    if (left.kind == kind) {
      instructions.push(left);
      jumpWithRight(x, kind, when, target);
      return;
    }
    Label other = new Label();
    Label done = new Label();
    instructions.pushLikely(left, kind, other);
    jumpWithRight(x, kind, when, target);
    out.go(done);
    out.label(other);
    instructions.pushCold(x.arguments[1]);
    out.at(x.offset);
    slowComparison(x.opcode);
    out.jump(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
    out.label(done);
  }

  /** The comparison of the left operand on the stack with the right one. */
  private void jumpWithRight(Tree.Instruction x, Kind kind, boolean when, Label target) {
    Tree.Instruction right = x.arguments[1];
    if (right.kind == kind) {
      instructions.push(right);
      compare(x.opcode, kind, when, target);
      return;
    }
    Label other = new Label();
    Label done = new Label();
    instructions.pushLikely(right, kind, other);
    compare(x.opcode, kind, when, target);
    out.go(done);
    out.label(other);
    out.at(x.offset);
    int object = out.acquire(Kind.OBJECT);
    out.storeObject(object);
    if (kind == Kind.LONG) {
      compareWithUnsigned(x.opcode, object, when, target, done);
    }
    out.box(kind);
    out.loadObject(object);
    slowComparison(x.opcode);
    out.jump(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
    out.label(done);
    out.release(Kind.OBJECT, object);
  }

  /**
   * Compares the number on the stack with an object if that is an unsigned integer that fits, as
   * lengths are; else goes on with the number still there.
   */
  private void compareWithUnsigned(
      Opcode opcode, int object, boolean when, Label target, Label done) {
    Label other = new Label();
    out.loadObject(object);
    out.invokeStatic(JvmOperators.class, "fitsSigned", boolean.class, Object.class);
    out.jump(Opcodes.IFEQ, other);
    out.loadObject(object);
    out.cast(UnsignedLong.class);
    out.invokeVirtual(UnsignedLong.class, "bits", long.class);
    compare(opcode, Kind.LONG, when, target);
    out.go(done);
    out.label(other);
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
