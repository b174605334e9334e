package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.language.instruction.Opcode;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * A comparison with a char that is written there, of something that will likely be a char.
 *
 * @param opcode the comparison, with the constant on the right
 * @param operand what is compared
 * @param constant the char
 */
record CharComparison(Opcode opcode, Tree.Instruction operand, int constant) {
  /** The comparison as one with a char; null if it is none. */
  static CharComparison of(Tree.Instruction x) {
    Tree.Instruction left = x.arguments[0];
    Tree.Instruction right = x.arguments[1];
    if (right.opcode == Opcode.CHAR && left.kind == Kind.OBJECT) {
      return new CharComparison(x.opcode, left, right.index(0));
    }
    return left.opcode == Opcode.CHAR && right.kind == Kind.OBJECT
        ? new CharComparison(turned(x.opcode), right, left.index(0))
        : null;
  }

  private static Opcode turned(Opcode opcode) {
    return switch (opcode) {
      case LT -> Opcode.GT;
      case LE -> Opcode.GE;
      case GT -> Opcode.LT;
      case GE -> Opcode.LE;
      default -> opcode;
    };
  }

  /**
   * Decides if the operand is a char; else goes on.
   *
   * @param variable the variable of the operand
   * @param target where to jump if the comparison gives {@code when}
   * @param done where to go if it does not
   */
  void jump(Emitter out, int variable, boolean when, Label target, Label done) {
    Label other = new Label();
    out.loadObject(variable);
    out.isInstance(CodePoint.class);
    out.jump(Opcodes.IFEQ, other);
    out.loadObject(variable);
    out.cast(CodePoint.class);
    out.invokeVirtual(CodePoint.class, "value", int.class);
    out.push(constant);
    out.jump(test(when), target);
    out.go(done);
    out.label(other);
  }

  private int test(boolean when) {
    return switch (opcode) {
      case EQ -> when ? Opcodes.IF_ICMPEQ : Opcodes.IF_ICMPNE;
      case NE -> when ? Opcodes.IF_ICMPNE : Opcodes.IF_ICMPEQ;
      case LT -> when ? Opcodes.IF_ICMPLT : Opcodes.IF_ICMPGE;
      case LE -> when ? Opcodes.IF_ICMPLE : Opcodes.IF_ICMPGT;
      case GT -> when ? Opcodes.IF_ICMPGT : Opcodes.IF_ICMPLE;
      default -> when ? Opcodes.IF_ICMPGE : Opcodes.IF_ICMPLT;
    };
  }
}
