package dev.runevm.interpreter.jvm.analysis;

/**
 * Where control comes into a function.
 *
 * @param loop the number of the loop at whose beginning it is entered, or {@link #START}
 * @param kinds at the start the kinds of captures and parameters; at a loop those of all locals,
 *     null where the local is not set
 */
public record Entry(int loop, Kind[] kinds) {
  static final int START = -1;

  static Entry start(Kind... kinds) {
    return new Entry(START, kinds);
  }

  /** Whether control comes in at the start of the function. */
  public boolean isStart() {
    return loop == START;
  }
}
