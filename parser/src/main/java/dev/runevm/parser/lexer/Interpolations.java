package dev.runevm.parser.lexer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The templates and f-strings that are open at a place of the text, innermost last. */
final class Interpolations {
  /** One open literal. */
  static final class Open {
    private final boolean fstring;
    private final int start;
    private boolean inText = true;
    private int interpolation;
    private int braces;
    private int brackets;

    private Open(boolean fstring, int start) {
      this.fstring = fstring;
      this.start = start;
    }

    boolean isFString() {
      return fstring;
    }

    /** Where the literal begins. */
    int start() {
      return start;
    }

    /** Whether the place is in the literal's text, not in an interpolation. */
    boolean inText() {
      return inText;
    }

    /** Where the current interpolation begins. */
    int interpolation() {
      return interpolation;
    }
  }

  private final List<Open> stack = new ArrayList<>();
  private Open top;
  private int fstrings;

  void push(boolean fstring, int start) {
    top = new Open(fstring, start);
    stack.add(top);
    fstrings += fstring ? 1 : 0;
  }

  void pop() {
    fstrings -= top.fstring ? 1 : 0;
    stack.remove(stack.size() - 1);
    top = stack.isEmpty() ? null : stack.get(stack.size() - 1);
  }

  Optional<Open> innermost() {
    return Optional.ofNullable(top);
  }

  boolean inText() {
    return top != null && top.inText;
  }

  boolean isFString() {
    return top.fstring;
  }

  /** Whether any enclosing literal is an f-string, so that single quotes can hold strings. */
  boolean insideFString() {
    return fstrings > 0;
  }

  void enterInterpolation(int at) {
    top.inText = false;
    top.interpolation = at;
    top.braces = 0;
    top.brackets = 0;
  }

  void bracket(int change) {
    if (top != null) {
      top.brackets = Math.max(0, top.brackets + change);
    }
  }

  void openBrace() {
    if (top != null) {
      top.braces++;
    }
  }

  /** Counts a closing brace; true if it ends the interpolation and the text goes on. */
  boolean closeBrace() {
    if (top == null) {
      return false;
    }
    if (top.braces > 0) {
      top.braces--;
      return false;
    }
    top.inText = true;
    return true;
  }

  /** Whether a single colon here begins the format specification of an f-string. */
  boolean startsFormatSpec() {
    return top != null && top.fstring && top.braces == 0 && top.brackets == 0;
  }
}
