package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.source.Span;
import dev.runevm.parser.program.TypeName;
import java.util.Optional;

/**
 * The function that code is being made for.
 *
 * @param returns what its value is checked against, if it is annotated
 * @param name how errors name the function
 */
record Body(
    UnitPools pools,
    Facts facts,
    Locals locals,
    CodeBuffer code,
    Optional<TypeName> returns,
    String name) {
  /** Evaluates an operand now, into a temporary. */
  Operand spill(Operand operand) {
    int local = locals.temporary();
    set(local, operand, operand.span());
    return Operand.local(local);
  }

  /** Sets a local to an operand. */
  void set(int local, Operand operand, Span span) {
    if (operand.isLocal() && operand.localIndex() == local) {
      return;
    }
    code.statement(Opcode.LOCAL_SET, span, operand, local);
  }

  /** Brings an operand to where it is wanted. */
  void deliver(Operand operand, Destination destination, Span span) {
    if (!destination.isNowhere()) {
      set(destination.local(), operand, span);
    } else if (!operand.isStable()) {
      code.statement(Opcode.POP, span, operand);
    }
  }
}
