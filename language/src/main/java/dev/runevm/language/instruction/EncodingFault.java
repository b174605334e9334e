package dev.runevm.language.instruction;

/** Why bytes are no instruction. */
public enum EncodingFault {
  /** The opcode byte stands for nothing. */
  OPCODE("V8", "there is no such opcode"),
  /** The code ends within an instruction. */
  CUT_OFF("V9", "the code ends within an instruction"),
  /** A number could be shorter. */
  NOT_SHORTEST("V4", "a number is not in its shortest form"),
  /** An index or count is too great for any pool. */
  OUT_OF_RANGE("V3", "a number is out of range"),
  /** A NaN that is not the canonical one. */
  NAN("V23", "a NaN is not the canonical one");

  private final String rule;
  private final String message;

  EncodingFault(String rule, String message) {
    this.rule = rule;
    this.message = message;
  }

  /** The rule of the verifier that is broken. */
  public String rule() {
    return rule;
  }

  /** What is wrong. */
  public String message() {
    return message;
  }
}
