package dev.runevm.language.instruction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page {@code docs/bytecode.md}, made from the instruction table. */
final class BytecodeReference {
  private static final Map<Opcode, String> SECTIONS =
      Map.of(
          Opcode.UNIT, "Constants",
          Opcode.LOCAL_GET, "Variables",
          Opcode.ADD, "Operators",
          Opcode.VEC, "Aggregates",
          Opcode.FIELD_GET, "Access",
          Opcode.TEST_TYPE, "Tests of patterns",
          Opcode.FUNCTION_VALUE, "Calls",
          Opcode.ITER, "Iteration and suspension",
          Opcode.BLOCK, "Control");

  private static final String INTRODUCTION =
      """
      # Bytecode

      <!-- Made from the instruction table by BytecodeReferenceTest. Do not edit. -->

      A compiled program is a *unit*: pools of strings, constants and names, and functions whose code is
      described here. `rune disassemble` prints a unit as text.

      Code is a postfix notation of statements and expressions. An **expression** pops its operands off
      the operand stack and pushes one value. A **statement** pops what it needs and leaves the stack
      empty, so the stack is empty at every branch target, every loop header and every resume point.
      Control is structured: `block`, `loop` and `if` are closed by `end`, and a branch names the
      structure that it leaves by depth. There are no jumps. A suspended function is therefore nothing
      but its resume point and the locals that are live there.

      An instruction is one byte and its operands. Its locals are numbered: captures first, then
      parameters, then all others.

      ## Encoding of a unit

      | part | encoding |
      |---|---|
      | magic | `52 4e 00 01` |
      | version of the format | unsigned number |
      | features | unsigned number, one bit each; none is defined |
      | instruction table | 8 bytes, a check sum of this table |
      | sections | code (1 byte), length, content; all in this order, only the last may be absent |

      The sections are: capabilities, strings, constants, type references, selectors, imports, types,
      statics, functions, methods, exports, debug information. Numbers are LEB128 in their shortest
      form, strings are UTF-8 after their length in bytes. Pools are sorted and hold nothing twice and
      nothing unused, so a program has exactly one encoding; its identity is the SHA-256 of all but the
      debug information. Every rule that a unit must obey is listed in `UnitVerifier`.

      """;

  private BytecodeReference() {}

  static String page() {
    StringBuilder out = new StringBuilder(INTRODUCTION);
    operandKinds(out);
    instructions(out);
    return out.toString();
  }

  private static void operandKinds(StringBuilder out) {
    out.append("## Operands\n\n");
    out.append("Operands are unsigned LEB128 numbers unless said otherwise.\n\n");
    out.append("| operand | meaning |\n|---|---|\n");
    for (OperandKind kind : OperandKind.values()) {
      out.append("| %s | %s |\n".formatted(name(kind), cell(kind.documentation())));
    }
  }

  private static void instructions(StringBuilder out) {
    out.append("\n## Instructions\n\n");
    out.append("*Pops* is the number of operands on the stack; an expression pushes one value. ");
    out.append("*Fuel* is the price.\n");
    for (Opcode opcode : Opcode.values()) {
      String section = SECTIONS.get(opcode);
      if (section != null) {
        out.append("\n### ").append(section).append("\n\n");
        out.append("| code | instruction | operands | pops | form | fuel | |\n");
        out.append("|---|---|---|---|---|---|---|\n");
      }
      out.append(row(opcode));
    }
  }

  private static String row(Opcode opcode) {
    return "| `%02x` | `%s` | %s | %s | %s | %d | %s |\n"
        .formatted(
            opcode.code(),
            opcode.mnemonic(),
            operands(opcode.operands()),
            pops(opcode.pops()),
            opcode.form().name().toLowerCase(Locale.ROOT),
            opcode.fuel(),
            cell(opcode.documentation()));
  }

  private static String operands(List<OperandKind> kinds) {
    return kinds.stream().map(BytecodeReference::name).collect(Collectors.joining(", "));
  }

  private static String name(OperandKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String pops(int pops) {
    return switch (pops) {
      case Opcode.BY_OPERAND_0, Opcode.BY_OPERAND_1 -> "count";
      case Opcode.BY_OPERAND_0_PLUS_1, Opcode.BY_OPERAND_1_PLUS_1 -> "count + 1";
      case Opcode.BY_KEYS -> "keys";
      case Opcode.BY_RANGE -> "bounds";
      case Opcode.BY_CAPTURES -> "captures";
      case Opcode.BY_PARAMETERS -> "parameters";
      default -> Integer.toString(pops);
    };
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
