package dev.runevm.language.unit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.instruction.OperandKind;

/**
 * The frame of an encoded unit.
 *
 * <pre>
 * magic       4 bytes: 'R' 'N' 0 1
 * version     unsigned
 * features    unsigned, bits; a set bit that a reader does not know makes it refuse the unit
 * digest      8 bytes: {@link #INSTRUCTION_SET}
 * sections    every {@link Section} in order: its code (1 byte), its length, its content;
 *             {@link Section#DEBUG} may be absent
 * </pre>
 */
final class UnitFormat {
  static final byte[] MAGIC = {'R', 'N', 0, 1};

  static final int VERSION = 1;

  static final long KNOWN_FEATURES = 0;

  /** A check sum of the instruction table: units of another table are refused. */
  static final long INSTRUCTION_SET = instructionSetDigest();

  private static final long FNV_OFFSET = 0xCBF29CE484222325L;

  private static final long FNV_PRIME = 0x100000001B3L;

  private UnitFormat() {}

  /** The sections in the order in which they stand. */
  enum Section {
    CAPABILITIES,
    STRINGS,
    CONSTANTS,
    TYPE_REFERENCES,
    SELECTORS,
    IMPORTS,
    TYPES,
    STATICS,
    FUNCTIONS,
    METHODS,
    EXPORTS,
    DEBUG
  }

  private static long instructionSetDigest() {
    long hash = FNV_OFFSET;
    for (Opcode opcode : Opcode.values()) {
      hash = mix(hash, opcode.mnemonic());
      hash = (hash ^ opcode.form().ordinal()) * FNV_PRIME;
      hash = (hash ^ opcode.pops()) * FNV_PRIME;
      for (OperandKind kind : opcode.operands()) {
        hash = mix(hash, kind.name());
      }
    }
    return hash;
  }

  private static long mix(long hash, String text) {
    long result = hash;
    for (int i = 0; i < text.length(); i++) {
      result = (result ^ text.charAt(i)) * FNV_PRIME;
    }
    return (result ^ 0xFF) * FNV_PRIME;
  }
}
