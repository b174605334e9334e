package dev.runevm.language.unit;

import dev.runevm.language.instruction.InstructionCursor;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.instruction.OperandKind;
import dev.runevm.language.source.LineColumn;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.DebugInformation.FunctionInformation;
import dev.runevm.language.unit.DebugInformation.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Functions as text: one instruction a line, structure by indentation, names behind a semicolon.
 */
final class CodeListing {
  private static final int COMMENT_COLUMN = 44;
  private static final int OFFSET_DIGITS = 4;
  private static final int MAXIMUM_INDENTATION = 40;

  private final Unit unit;
  private final UnitNames names;
  private final StringBuilder out;

  CodeListing(Unit unit, UnitNames names, StringBuilder out) {
    this.unit = unit;
    this.names = names;
    this.out = out;
  }

  void function(int index) {
    Function function = unit.functions().get(index);
    line(heading(index, function));
    for (int i = 0; i < function.points().size(); i++) {
      line("  point " + (i + 1) + " keeps " + locals(index, function.points().get(i)));
    }
    instructions(index, function);
  }

  private String heading(int index, Function function) {
    String parameters =
        function.parameters().stream()
            .map(p -> (p.name().isEmpty() ? "_" : p.name()) + names.optionalConstant(p.constant()))
            .collect(Collectors.joining(", ", "(", ")"));
    String kind =
        function.kind() == FunctionKind.IMMEDIATE
            ? ""
            : function.kind().name().toLowerCase(Locale.ROOT) + " ";
    String name = names.function(index);
    return "%sfn %d%s%s captures %d locals %d"
        .formatted(
            kind,
            index,
            name.isEmpty() ? "" : " " + name,
            parameters,
            function.captures(),
            function.locals());
  }

  private String locals(int function, List<Integer> live) {
    return live.isEmpty()
        ? "nothing"
        : live.stream().map(local -> local(function, local)).collect(Collectors.joining(" "));
  }

  private String local(int function, long index) {
    String name = names.local(function, index);
    return "$" + index + (name.isEmpty() ? "" : "=" + name);
  }

  private void instructions(int index, Function function) {
    InstructionCursor cursor = new InstructionCursor(function.code());
    int depth = 1;
    while (cursor.next()) {
      Opcode opcode = cursor.opcode();
      boolean closes = opcode.form() == Opcode.Form.CLOSE;
      depth = Math.max(1, closes ? depth - 1 : depth);
      instruction(index, cursor, depth);
      boolean opens =
          opcode.form() == Opcode.Form.OPEN
              || opcode.form() == Opcode.Form.LAZY
              || opcode == Opcode.ELSE;
      depth += opens ? 1 : 0;
    }
    cursor.fault().ifPresent(fault -> line("  ?? " + fault.message()));
  }

  private void line(String text) {
    out.append(ConstantText.visible(text)).append('\n');
  }

  private void instruction(int index, InstructionCursor cursor, int depth) {
    StringBuilder line = new StringBuilder();
    String offset = Integer.toHexString(cursor.offset());
    line.append("  ").append("0".repeat(Math.max(0, OFFSET_DIGITS - offset.length())));
    line.append(offset).append(' ');
    line.append("  ".repeat(Math.min(depth, MAXIMUM_INDENTATION) - 1));
    line.append(cursor.opcode().mnemonic());
    List<String> comments = new ArrayList<>();
    for (int i = 0; i < cursor.opcode().operandCount(); i++) {
      OperandKind kind = cursor.opcode().operand(i);
      line.append(' ').append(literal(kind, cursor.operand(i)));
      String name = name(kind, cursor.operand(i), index);
      if (!name.isEmpty()) {
        comments.add(name);
      }
    }
    place(index, cursor.offset(), comments);
    if (!comments.isEmpty()) {
      line.append(" ".repeat(Math.max(1, COMMENT_COLUMN - line.length())));
      line.append("; ").append(String.join(" ", comments));
    }
    line(line.toString());
  }

  /** The operand as it is encoded. */
  private static String literal(OperandKind kind, long operand) {
    return switch (kind) {
      case I64 -> Long.toString(operand);
      case U64 -> Long.toUnsignedString(operand);
      case F64 -> ConstantText.number(Double.longBitsToDouble(operand));
      case LOCAL -> "$" + operand;
      case POINT -> "@" + operand;
      default -> Long.toString(operand);
    };
  }

  /** What the operand stands for, if that says more. */
  private String name(OperandKind kind, long operand, int function) {
    return switch (kind) {
      case STRING -> names.string(operand);
      case CONSTANT, KEYS, BOUNDS -> names.constant(operand);
      case TYPE, CONSTRUCTOR -> names.type(operand);
      case SELECTOR -> names.selector(operand);
      case FUNCTION -> names.function(operand);
      case IMPORT -> names.importItem(operand);
      case STATIC -> names.staticVariable(operand);
      case LOCAL -> names.local(function, operand);
      case RANGE -> range(operand);
      case CODE_POINT ->
          ConstantEncoding.isScalar(operand) ? ConstantText.character((int) operand) : "?";
      case I64, U64, F64, COUNT, POSITION, FLAG, DEPTH, POINT -> "";
    };
  }

  private static String range(long operand) {
    RangeKind[] kinds = RangeKind.values();
    return operand < kinds.length ? kinds[(int) operand].name().toLowerCase(Locale.ROOT) : "?";
  }

  /** The line and column, where a new position begins. */
  private void place(int index, int offset, List<String> comments) {
    if (index >= unit.debug().functions().size()) {
      return;
    }
    FunctionInformation information = unit.debug().functions().get(index);
    if (information.source() < 0 || information.source() >= unit.debug().sources().size()) {
      return;
    }
    Source source = unit.debug().sources().get(information.source());
    information
        .positionAt(offset)
        .filter(position -> position.offset() == offset)
        .map(Position::start)
        .map(source::lineColumn)
        .ifPresent(place -> comments.add(text(place)));
  }

  private static String text(LineColumn place) {
    return "at " + place.line() + ":" + place.column();
  }
}
