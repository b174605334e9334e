package dev.runevm.language.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.unit.Code;
import org.junit.jupiter.api.Test;

class InstructionCursorTest {
  private static final long[] NUMBERS = {
    0, 1, 63, 64, 127, 128, 1L << 31, Long.MAX_VALUE, -1, -64, -65, Long.MIN_VALUE
  };

  @Test
  void readsEveryOpcodeAsItWasWritten() {
    for (Opcode opcode : Opcode.values()) {
      for (long number : NUMBERS) {
        assertRoundTrip(opcode, number);
      }
    }
  }

  private static void assertRoundTrip(Opcode opcode, long number) {
    long[] operands = new long[opcode.operandCount()];
    for (int i = 0; i < operands.length; i++) {
      operands[i] = fitting(opcode.operand(i), number);
    }
    CodeWriter writer = new CodeWriter();
    int first = writer.emit(opcode, operands);
    int second = writer.emit(Opcode.UNIT);
    InstructionCursor cursor = new InstructionCursor(writer.code());
    assertTrue(cursor.next(), opcode.mnemonic());
    assertEquals(opcode, cursor.opcode());
    assertEquals(first, cursor.offset());
    for (int i = 0; i < operands.length; i++) {
      assertEquals(operands[i], cursor.operand(i), opcode.mnemonic());
    }
    assertTrue(cursor.next());
    assertEquals(second, cursor.offset());
    assertFalse(cursor.next());
    assertFalse(cursor.malformed());
  }

  private static long fitting(OperandKind kind, long number) {
    return switch (kind) {
      case I64, U64 -> number;
      case F64 -> Double.doubleToLongBits(Double.longBitsToDouble(number));
      default -> number & Integer.MAX_VALUE;
    };
  }

  @Test
  void staysWithinItsSlice() {
    byte[] bytes = {9, (byte) Opcode.LOCAL_GET.code(), 5, 9};
    InstructionCursor cursor = new InstructionCursor(new Code(bytes, 1, 2));
    assertTrue(cursor.next());
    assertEquals(5, cursor.index(0));
    assertFalse(cursor.next());
    InstructionCursor cut = new InstructionCursor(new Code(bytes, 1, 1));
    assertFalse(cut.next());
    assertEquals(EncodingFault.CUT_OFF, cut.fault().orElseThrow());
    assertEquals(0, cut.offset());
  }

  @Test
  void theTableIsComplete() {
    for (Opcode opcode : Opcode.values()) {
      assertEquals(opcode, Opcode.of(opcode.code()));
      assertFalse(opcode.documentation().isEmpty(), opcode.mnemonic());
      assertTrue(opcode.documentation().endsWith("."), opcode.mnemonic());
      assertTrue(opcode.operandCount() <= 4);
    }
    assertEquals(
        Opcode.values().length,
        java.util.Arrays.stream(Opcode.values()).map(Opcode::mnemonic).distinct().count());
  }
}
