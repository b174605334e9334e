package dev.runevm.interpreter.build;

import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.operator.AddNodeGen;
import dev.runevm.interpreter.nodes.operator.BitAndNodeGen;
import dev.runevm.interpreter.nodes.operator.BitOrNodeGen;
import dev.runevm.interpreter.nodes.operator.BitXorNodeGen;
import dev.runevm.interpreter.nodes.operator.DivNodeGen;
import dev.runevm.interpreter.nodes.operator.EqualNodeGen;
import dev.runevm.interpreter.nodes.operator.GreaterNodeGen;
import dev.runevm.interpreter.nodes.operator.GreaterOrEqualNodeGen;
import dev.runevm.interpreter.nodes.operator.LessNodeGen;
import dev.runevm.interpreter.nodes.operator.LessOrEqualNodeGen;
import dev.runevm.interpreter.nodes.operator.MulNodeGen;
import dev.runevm.interpreter.nodes.operator.NotEqualNodeGen;
import dev.runevm.interpreter.nodes.operator.RemNodeGen;
import dev.runevm.interpreter.nodes.operator.ShiftLeftNodeGen;
import dev.runevm.interpreter.nodes.operator.ShiftRightNodeGen;
import dev.runevm.interpreter.nodes.operator.SubNodeGen;
import dev.runevm.language.instruction.Opcode;

/** The nodes of operators with two operands. */
final class BinaryOperators {
  private BinaryOperators() {}

  static Expression compute(Opcode opcode, Expression left, Expression right) {
    return build(opcode, false, left, right);
  }

  static Expression assign(Opcode opcode, Expression left, Expression right) {
    Opcode plain =
        switch (opcode) {
          case ADD_ASSIGN -> Opcode.ADD;
          case SUB_ASSIGN -> Opcode.SUB;
          case MUL_ASSIGN -> Opcode.MUL;
          case DIV_ASSIGN -> Opcode.DIV;
          case REM_ASSIGN -> Opcode.REM;
          case BIT_AND_ASSIGN -> Opcode.BIT_AND;
          case BIT_OR_ASSIGN -> Opcode.BIT_OR;
          case BIT_XOR_ASSIGN -> Opcode.BIT_XOR;
          case SHL_ASSIGN -> Opcode.SHL;
          case SHR_ASSIGN -> Opcode.SHR;
          default -> throw new IllegalArgumentException(opcode + " assigns nothing");
        };
    return build(plain, true, left, right);
  }

  private static Expression build(
      Opcode opcode, boolean assign, Expression left, Expression right) {
    return switch (opcode) {
      case ADD -> AddNodeGen.create(assign, left, right);
      case SUB -> SubNodeGen.create(assign, left, right);
      case MUL -> MulNodeGen.create(assign, left, right);
      case DIV -> DivNodeGen.create(assign, left, right);
      case REM -> RemNodeGen.create(assign, left, right);
      case BIT_AND -> BitAndNodeGen.create(assign, left, right);
      case BIT_OR -> BitOrNodeGen.create(assign, left, right);
      case BIT_XOR -> BitXorNodeGen.create(assign, left, right);
      case SHL -> ShiftLeftNodeGen.create(assign, left, right);
      case SHR -> ShiftRightNodeGen.create(assign, left, right);
      default -> throw new IllegalArgumentException(opcode + " computes nothing");
    };
  }

  static Expression compare(Opcode opcode, Expression left, Expression right) {
    return switch (opcode) {
      case EQ -> EqualNodeGen.create(left, right);
      case NE -> NotEqualNodeGen.create(left, right);
      case LT -> LessNodeGen.create(left, right);
      case LE -> LessOrEqualNodeGen.create(left, right);
      case GT -> GreaterNodeGen.create(left, right);
      case GE -> GreaterOrEqualNodeGen.create(left, right);
      default -> throw new IllegalArgumentException(opcode + " compares nothing");
    };
  }
}
