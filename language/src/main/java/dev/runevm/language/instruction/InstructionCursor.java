package dev.runevm.language.instruction;

import dev.runevm.language.unit.Code;
import java.util.Optional;

/**
 * Walks over the instructions of a function. Trusts nothing: {@link #next()} answers false at the
 * end and at anything that is no instruction; {@link #fault()} tells the two apart.
 */
public final class InstructionCursor {
  private static final int MAXIMUM_OPERANDS = 4;

  private final byte[] bytes;
  private final int start;
  private final int end;
  private final long[] operands = new long[MAXIMUM_OPERANDS];
  private int position;
  private int instructionStart;
  private EncodingFault fault;
  private Opcode opcode;

  /** A cursor before the first instruction. */
  public InstructionCursor(Code code) {
    this.bytes = code.bytes();
    this.start = code.offset();
    this.end = code.offset() + code.length();
    this.position = start;
  }

  /** Goes to the next instruction; false if there is none or what follows is malformed. */
  public boolean next() {
    instructionStart = position;
    if (fault != null || position >= end) {
      return false;
    }
    opcode = Opcode.of(bytes[position++] & 0xFF);
    if (opcode == null) {
      return fail(EncodingFault.OPCODE);
    }
    return opcode.hasNumber() ? readOperands() : readIndices(opcode.operandCount());
  }

  /** Whether {@link #next()} stopped at something that is no well-formed instruction. */
  public boolean malformed() {
    return fault != null;
  }

  /** What is wrong with the bytes at {@link #offset()}, if {@link #malformed()}. */
  public Optional<EncodingFault> fault() {
    return Optional.ofNullable(fault);
  }

  /** The current instruction. */
  public Opcode opcode() {
    return opcode;
  }

  /** An operand of the current instruction; for {@link OperandKind#F64} its bits. */
  public long operand(int index) {
    return operands[index];
  }

  /** An operand that is an index or a count. */
  public int index(int index) {
    return (int) operands[index];
  }

  /** The offset of the current instruction from the start of the code. */
  public int offset() {
    return instructionStart - start;
  }

  private boolean fail(EncodingFault reason) {
    fault = reason;
    return false;
  }

  private boolean readOperands() {
    for (int i = 0; i < opcode.operandCount(); i++) {
      if (!readOperand(i, opcode.operand(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean readIndices(int count) {
    for (int i = 0; i < count; i++) {
      if (!readIndex(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean readOperand(int index, OperandKind kind) {
    return switch (kind) {
      case F64 -> readDouble(index);
      case I64 -> readSigned(index);
      case U64 -> readUnsigned(index);
      default -> readIndex(index);
    };
  }

  private boolean readIndex(int index) {
    if (position < end && bytes[position] >= 0) {
      operands[index] = bytes[position++];
      return true;
    }
    if (!readUnsigned(index)) {
      return false;
    }
    boolean fits = operands[index] >= 0 && operands[index] <= Integer.MAX_VALUE;
    return fits || fail(EncodingFault.OUT_OF_RANGE);
  }

  private boolean readDouble(int index) {
    if (end - position < Double.BYTES) {
      return fail(EncodingFault.CUT_OFF);
    }
    long bits = 0;
    for (int i = 0; i < Double.BYTES; i++) {
      bits |= (bytes[position++] & 0xFFL) << (8 * i);
    }
    operands[index] = bits;
    boolean canonical = bits == Double.doubleToLongBits(Double.longBitsToDouble(bits));
    return canonical || fail(EncodingFault.NAN);
  }

  private boolean readUnsigned(int index) {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      if (position >= end) {
        return fail(EncodingFault.CUT_OFF);
      }
      int next = bytes[position++];
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        operands[index] = value;
        boolean shortest = next != 0 || shift == 0;
        boolean fits = shift < 63 || next == 1;
        return shortest && fits || fail(EncodingFault.NOT_SHORTEST);
      }
    }
    return fail(EncodingFault.NOT_SHORTEST);
  }

  private boolean readSigned(int index) {
    long value = 0;
    int previous = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      if (position >= end) {
        return fail(EncodingFault.CUT_OFF);
      }
      int next = bytes[position++];
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        boolean negative = (next & 0x40) != 0;
        if (negative && shift + 7 < Long.SIZE) {
          value |= -1L << (shift + 7);
        }
        operands[index] = value;
        return shortestSigned(next, previous, shift) || fail(EncodingFault.NOT_SHORTEST);
      }
      previous = next;
    }
    return fail(EncodingFault.NOT_SHORTEST);
  }

  private static boolean shortestSigned(int last, int previous, int shift) {
    boolean redundantZero = shift > 0 && last == 0 && (previous & 0x40) == 0;
    boolean redundantOnes = shift > 0 && last == 0x7F && (previous & 0x40) != 0;
    boolean fits = shift < 63 || last == 0 || last == 0x7F;
    return fits && !redundantZero && !redundantOnes;
  }
}
