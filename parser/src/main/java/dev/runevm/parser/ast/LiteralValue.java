package dev.runevm.parser.ast;

import java.util.Arrays;

/** The value a literal stands for. */
public sealed interface LiteralValue {
  /** An {@code i64}. */
  record Signed(long value) implements LiteralValue {}

  /**
   * A {@code u64}, also of a byte literal.
   *
   * @param bits the value's 64 bits
   */
  record Unsigned(long bits) implements LiteralValue {}

  /** An {@code f64}. */
  record Float(double value) implements LiteralValue {}

  /**
   * A character.
   *
   * @param codePoint a Unicode scalar value
   */
  record Char(int codePoint) implements LiteralValue {}

  /** A string. */
  record Text(String value) implements LiteralValue {}

  /** A boolean. */
  record Bool(boolean value) implements LiteralValue {}

  /** A byte string. Equality is that of the bytes. */
  final class Bytes implements LiteralValue {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    /** A copy of the bytes. */
    public byte[] value() {
      return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes b && Arrays.equals(bytes, b.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return "Bytes" + Arrays.toString(bytes);
    }
  }
}
