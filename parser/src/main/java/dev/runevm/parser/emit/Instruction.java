package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.source.Span;

/**
 * An instruction of a {@link CodeBuffer}.
 *
 * <p>The operands are complete but for the depth of a branch, which follows from the label once it
 * is known which blocks are written.
 */
final class Instruction {
  private final Opcode opcode;
  private final long[] operands;
  private final Label label;
  private final Span span;

  /**
   * An instruction.
   *
   * @param label the structure that it opens, continues, closes or branches to; null for others,
   *     and for the {@code end} of a lazy expression
   * @param span where it comes from, or null for "as the instruction before"
   */
  Instruction(Opcode opcode, long[] operands, Label label, Span span) {
    this.opcode = opcode;
    this.operands = operands;
    this.label = label;
    this.span = span;
  }

  Opcode opcode() {
    return opcode;
  }

  long[] operands() {
    return operands;
  }

  int index(int operand) {
    return (int) operands[operand];
  }

  Label label() {
    return label;
  }

  Span span() {
    return span;
  }
}
