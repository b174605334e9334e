package dev.runevm.parser.resolve.format;

/** Reads {@code [[fill]align][sign][#][0][width][.precision|.*][type]}. */
final class FormatSpecReader {
  private static final String ALIGNS = "<^>";
  private static final String TYPES = "?xXbp";
  private static final int LARGEST = 65_535;

  private final String text;
  private int at;

  FormatSpecReader(String text) {
    this.text = text.strip();
  }

  FormatSpec read() throws FormatProblem {
    int fill = fill();
    char align = oneOf(ALIGNS);
    boolean plus = sign();
    take('#');
    boolean zero = take('0');
    int width = number(0);
    int precision = precision();
    char type = oneOf(TYPES);
    if (at < text.length()) {
      throw new FormatProblem("unexpected `" + text.substring(at) + "` in a format specification");
    }
    return new FormatSpec(fill, align, plus, zero, width, precision, type);
  }

  private int fill() {
    if (text.isEmpty()) {
      return -1;
    }
    int first = text.codePointAt(0);
    int next = Character.charCount(first);
    if (next < text.length() && ALIGNS.indexOf(text.charAt(next)) >= 0) {
      at = next;
      return first;
    }
    return -1;
  }

  private boolean sign() {
    if (take('+')) {
      return true;
    }
    take('-');
    return false;
  }

  private int precision() throws FormatProblem {
    if (!take('.')) {
      return FormatSpec.NONE;
    }
    if (take('*')) {
      return FormatSpec.FROM_ARGUMENT;
    }
    int before = at;
    int precision = number(FormatSpec.NONE);
    if (at == before) {
      throw new FormatProblem("a precision must follow the `.` of a format specification");
    }
    return precision;
  }

  private int number(int absent) throws FormatProblem {
    int start = at;
    int value = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = value * 10 + (text.charAt(at++) - '0');
      if (value > LARGEST) {
        throw new FormatProblem("a width or precision is larger than " + LARGEST);
      }
    }
    return at == start ? absent : value;
  }

  private char oneOf(String choices) {
    if (at < text.length() && choices.indexOf(text.charAt(at)) >= 0) {
      return text.charAt(at++);
    }
    return 0;
  }

  private boolean take(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }
}
