package dev.runevm.language.limits;

/**
 * How much a program may be and use. Each limit is enforced in one place; what exceeds one is
 * refused with a message that names it.
 *
 * @param sourceLength UTF-16 units of one source text
 * @param diagnostics how many diagnostics, or problems of a unit, are reported
 * @param nesting how deep syntax, structured code and constants may be nested
 * @param stringLength UTF-8 bytes of one string or name in a unit
 * @param unitBytes bytes of a unit, debug information included
 * @param functions functions of a unit
 * @param poolEntries entries of one pool of a unit: constants, strings, imports, types and so on
 * @param bodyBytes bytes of code of one function
 * @param parameters parameters of one function, and captures
 * @param locals locals of one function
 * @param stack values on the operand stack of one function
 * @param callDepth nested calls of functions
 */
public record Limits(
    int sourceLength,
    int diagnostics,
    int nesting,
    int stringLength,
    int unitBytes,
    int functions,
    int poolEntries,
    int bodyBytes,
    int parameters,
    int locals,
    int stack,
    int callDepth) {
  private static final Limits STANDARD =
      new Limits(
          8 << 20, 30, 200, 1 << 20, 16 << 20, 50_000, 262_144, 256 << 10, 127, 1_024, 1_024, 512);

  private static final Limits HOSTILE =
      new Limits(
          256 << 10, 30, 100, 64 << 10, 1 << 20, 2_000, 16_384, 64 << 10, 127, 1_024, 512, 256);

  /** For programs of people who are trusted not to do harm on purpose. */
  public static Limits standard() {
    return STANDARD;
  }

  /** For programs of anybody. */
  public static Limits hostile() {
    return HOSTILE;
  }
}
