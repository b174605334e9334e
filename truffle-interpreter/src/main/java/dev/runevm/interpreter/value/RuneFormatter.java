package dev.runevm.interpreter.value;

/** What a method {@code display_fmt(self, formatter)} writes to. */
public final class RuneFormatter extends InteropValue {
  private final RuneString output;

  /** A formatter that adds to the end of a string. */
  public RuneFormatter(RuneString output) {
    this.output = output;
  }

  /** Adds text. */
  public void write(RuneString text) {
    output.append(text);
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.FORMATTER;
  }
}
