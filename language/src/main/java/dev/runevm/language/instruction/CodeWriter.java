package dev.runevm.language.instruction;

import dev.runevm.language.binary.ByteWriter;
import dev.runevm.language.unit.Code;
import dev.runevm.language.unit.DebugInformation.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the instructions of one function. What it accepts is well encoded; whether it is well
 * formed is the verifier's question.
 */
public final class CodeWriter {
  private final ByteWriter bytes = new ByteWriter();
  private final List<Position> positions = new ArrayList<>();
  private int start = -1;
  private int end = -1;

  /** A writer of no instructions yet. */
  public CodeWriter() {}

  /**
   * Writes an instruction.
   *
   * @param operands in the order of {@link Opcode#operands()}; for {@link OperandKind#F64} the bits
   * @return the offset of the instruction from the start of the code
   * @throws IllegalArgumentException if their number or a negative index does not fit the opcode
   */
  public int emit(Opcode opcode, long... operands) {
    List<OperandKind> kinds = opcode.operands();
    if (operands.length != kinds.size()) {
      throw new IllegalArgumentException(
          opcode.mnemonic() + " has " + kinds.size() + " operands, not " + operands.length);
    }
    int offset = bytes.size();
    recordPosition(offset);
    bytes.u8(opcode.code());
    for (int i = 0; i < operands.length; i++) {
      writeOperand(opcode, kinds.get(i), operands[i]);
    }
    return offset;
  }

  /** {@link Opcode#F64} with this number. */
  public int emitDouble(double value) {
    return emit(Opcode.F64, Double.doubleToLongBits(value));
  }

  /** Says where in the source the instructions written from now on come from. */
  public void position(int sourceStart, int sourceEnd) {
    start = sourceStart;
    end = sourceEnd;
  }

  /** Where the next instruction will begin. */
  public int offset() {
    return bytes.size();
  }

  /** A copy of the instructions written so far. */
  public Code code() {
    return Code.of(bytes.toByteArray());
  }

  /** Where they come from, ascending by offset; each entry holds up to the next. */
  public List<Position> positions() {
    return List.copyOf(positions);
  }

  private void recordPosition(int offset) {
    if (start < 0) {
      return;
    }
    Position last = positions.isEmpty() ? null : positions.getLast();
    if (last == null || last.start() != start || last.end() != end) {
      positions.add(new Position(offset, start, end));
    }
  }

  private void writeOperand(Opcode opcode, OperandKind kind, long value) {
    switch (kind) {
      case I64 -> bytes.signed(value);
      case U64 -> bytes.unsigned(value);
      case F64 -> bytes.f64(Double.longBitsToDouble(value));
      default -> {
        if (value < 0 || value > Integer.MAX_VALUE) {
          throw new IllegalArgumentException(
              opcode.mnemonic() + ": not a valid " + kind + ": " + value);
        }
        bytes.unsigned(value);
      }
    }
  }
}
