package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * A format specification, what follows the colon in {@code {x:>8.2}}: {@code
 * [[fill]align][sign][#][0][width][.precision][type]}. Immutable.
 *
 * @param fill the char that fills up to the width
 * @param align where the text lies in the width
 * @param plus whether numbers that are not negative get a plus, before what fills
 * @param zeros whether numbers are filled with zeros after a minus, whatever fill, align and plus
 *     say
 * @param width the least width in chars; 0 for none
 * @param precision the number of decimals of a float; -1 for as many as it takes, and so does 0
 * @param form the form of the value
 */
public record FormatSpec(
    int fill, Align align, boolean plus, boolean zeros, int width, int precision, Form form) {
  private static final int AS_IT_TAKES = -1;

  /** The specification of a plain {@code {}}. */
  public static final FormatSpec PLAIN =
      new FormatSpec(' ', Align.LEFT, false, false, 0, AS_IT_TAKES, Form.DISPLAY);

  /** More would only fill memory. */
  private static final int MAXIMUM_NUMBER = 65_535;

  /** Where text lies in its width. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /** The form of a value. */
  public enum Form {
    DISPLAY,
    DEBUG,
    HEX,
    UPPER_HEX,
    BINARY,
    POINTER
  }

  /**
   * Reads a specification.
   *
   * @throws IllegalArgumentException with a message for the writer of the program if it is wrong
   */
  @TruffleBoundary
  public static FormatSpec parse(String text) {
    return text.isEmpty() ? PLAIN : new Parser(text).parse();
  }

  /** Reads from left to right; every part may be absent. */
  private static final class Parser {
    private final int[] points;
    private final String text;
    private int position;

    Parser(String text) {
      this.text = text;
      this.points = text.codePoints().toArray();
    }

    FormatSpec parse() {
      int fill = ' ';
      if (points.length > 1 && alignOf(points[1]) != null) {
        fill = points[0];
        position = 1;
      }
      Align align = alignOf(peek());
      if (align != null) {
        position++;
      }
      boolean plus = accept('+');
      if (!plus) {
        accept('-');
      }
      accept('#');
      boolean zeros = accept('0');
      int width = number(0);
      int precision = accept('.') ? precision() : AS_IT_TAKES;
      Form form = form();
      if (position < points.length) {
        throw new IllegalArgumentException("The format specification `" + text + "` is not valid");
      }
      return new FormatSpec(
          fill, align == null ? Align.LEFT : align, plus, zeros, width, precision, form);
    }

    private int peek() {
      return position < points.length ? points[position] : -1;
    }

    private boolean accept(int point) {
      if (peek() == point) {
        position++;
        return true;
      }
      return false;
    }

    private int precision() {
      int precision = number(-1);
      if (precision < 0) {
        throw new IllegalArgumentException(
            "The format specification `" + text + "` has no number after the point");
      }
      return precision == 0 ? AS_IT_TAKES : precision;
    }

    private int number(int absent) {
      int start = position;
      int number = 0;
      while (peek() >= '0' && peek() <= '9') {
        number = number * 10 + points[position++] - '0';
        if (number > MAXIMUM_NUMBER) {
          throw new IllegalArgumentException(
              "A number in the format specification `" + text + "` is above " + MAXIMUM_NUMBER);
        }
      }
      return position == start ? absent : number;
    }

    private Form form() {
      Form form =
          switch (peek()) {
            case '?' -> Form.DEBUG;
            case 'x' -> Form.HEX;
            case 'X' -> Form.UPPER_HEX;
            case 'b' -> Form.BINARY;
            case 'p' -> Form.POINTER;
            default -> Form.DISPLAY;
          };
      if (form != Form.DISPLAY) {
        position++;
      }
      return form;
    }

    private static Align alignOf(int point) {
      return switch (point) {
        case '<' -> Align.LEFT;
        case '^' -> Align.CENTER;
        case '>' -> Align.RIGHT;
        default -> null;
      };
    }
  }
}
