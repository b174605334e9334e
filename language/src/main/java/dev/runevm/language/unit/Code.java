package dev.runevm.language.unit;

import java.util.Arrays;
import java.util.Objects;

/**
 * The encoded instructions of one function: a slice of bytes that nobody changes. Walked with
 * {@link dev.runevm.language.instruction.InstructionCursor}.
 *
 * @param bytes the array that holds them; never written to after this value was made
 * @param offset where they begin
 * @param length how many they are
 */
public record Code(byte[] bytes, int offset, int length) {
  /** Rejects a slice that is not inside the array. */
  public Code {
    Objects.checkFromIndexSize(offset, length, bytes.length);
  }

  /** All of an array. */
  public static Code of(byte[] bytes) {
    return new Code(bytes, 0, bytes.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Code that
        && Arrays.equals(
            bytes, offset, offset + length, that.bytes, that.offset, that.offset + that.length);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }
}
