package dev.runevm.language.unit;

import dev.runevm.language.instruction.InstructionCursor;
import dev.runevm.language.instruction.Opcode;

/** How many values an instruction pops when that depends on its operands. */
public final class OperandCounts {
  private OperandCounts() {}

  /**
   * How many values the current instruction of a cursor pops. Its operands must be valid in the
   * unit.
   *
   * @return the count; a long, because an unverified count operand may be any number
   */
  public static long pops(Unit unit, InstructionCursor cursor) {
    int rule = cursor.opcode().pops();
    return rule >= 0 ? rule : popsByOperands(unit, cursor, rule);
  }

  private static long popsByOperands(Unit unit, InstructionCursor cursor, int rule) {
    return switch (rule) {
      case Opcode.BY_OPERAND_0 -> cursor.operand(0);
      case Opcode.BY_OPERAND_1 -> cursor.operand(1);
      case Opcode.BY_OPERAND_0_PLUS_1 -> cursor.operand(0) + 1;
      case Opcode.BY_OPERAND_1_PLUS_1 -> cursor.operand(1) + 1;
      case Opcode.BY_KEYS -> keys(unit, cursor.index(0));
      case Opcode.BY_RANGE -> bounds(RangeKind.values()[cursor.index(0)]);
      case Opcode.BY_CAPTURES -> unit.functions().get(cursor.index(0)).captures();
      case Opcode.BY_PARAMETERS -> unit.functions().get(cursor.index(0)).parameters().size();
      default -> throw new IllegalStateException("no such rule: " + rule);
    };
  }

  private static int keys(Unit unit, int constant) {
    return ((Constant.Vec) unit.constants().get(constant)).elements().size();
  }

  private static int bounds(RangeKind kind) {
    return (kind.hasStart() ? 1 : 0) + (kind.hasEnd() ? 1 : 0);
  }
}
