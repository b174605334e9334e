package dev.runevm.language.unit;

/**
 * Why bytes are no unit, or a unit may not be run.
 *
 * @param rule the rule that is broken: {@code V1} to {@code V24}, see {@link UnitVerifier}
 * @param offset where: of the reader the offset in the bytes, of the verifier that of the
 *     instruction in its function's code; -1 if it is about no place
 * @param message what is wrong
 */
public record UnitProblem(String rule, int offset, String message) {
  @Override
  public String toString() {
    return rule + (offset < 0 ? "" : " at byte " + offset) + ": " + message;
  }
}
