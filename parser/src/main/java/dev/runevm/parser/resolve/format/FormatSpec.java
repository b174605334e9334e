package dev.runevm.parser.resolve.format;

/**
 * What stands after the colon of a hole.
 *
 * @param fill the code point to fill with; -1 for none
 * @param align {@code <}, {@code ^}, {@code >} or 0 for none
 * @param plus whether positive numbers get a sign
 * @param zero whether numbers are filled with zeros after their sign
 * @param width the least number of characters; 0 for none
 * @param precision the number of decimals; {@link #NONE} or {@link #FROM_ARGUMENT}
 * @param type {@code ?}, {@code x}, {@code X}, {@code b}, {@code p} or 0 for the display form
 */
public record FormatSpec(
    int fill, char align, boolean plus, boolean zero, int width, int precision, char type) {
  /** There is no precision. */
  public static final int NONE = -1;

  /** The precision is the next argument: {@code .*}. */
  public static final int FROM_ARGUMENT = -2;

  /** The display form without more ado. */
  public static final FormatSpec PLAIN = new FormatSpec(-1, (char) 0, false, false, 0, NONE, '\0');

  /** Reads a specification without its colon. */
  public static FormatSpec parse(String text) throws FormatProblem {
    return new FormatSpecReader(text).read();
  }

  /** Whether this is the display form without more ado. */
  public boolean isPlain() {
    return equals(PLAIN);
  }

  /** The same with a precision that has become known. */
  public FormatSpec withPrecision(int known) {
    return new FormatSpec(fill, align, plus, zero, width, known, type);
  }

  /** The one way to write this specification, as instructions hold it. */
  public String normalised() {
    StringBuilder out = new StringBuilder();
    if (align != 0) {
      if (fill >= 0) {
        out.appendCodePoint(fill);
      }
      out.append(align);
    }
    if (plus) {
      out.append('+');
    }
    if (zero) {
      out.append('0');
    }
    if (width > 0) {
      out.append(width);
    }
    if (precision >= 0) {
      out.append('.').append(precision);
    }
    if (type != 0) {
      out.append(type);
    }
    return out.toString();
  }
}
