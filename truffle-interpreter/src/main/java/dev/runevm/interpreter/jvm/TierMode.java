package dev.runevm.interpreter.jvm;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.graalvm.options.OptionType;

/** What runs functions. */
public enum TierMode {
  /** The nodes; functions that become hot are compiled, where classes can be made at run time. */
  AUTO,
  /** The nodes alone. */
  AST,
  /** Compiled code from the first call on. */
  JVM,
  /** The nodes up to the second iteration of any loop, compiled code from there on: for tests. */
  LOOPS;

  /** The type of options whose value is a mode, in lower case. */
  public static final OptionType<TierMode> TYPE = new OptionType<>("tier", TierMode::parse);

  private static TierMode parse(String text) {
    for (TierMode mode : values()) {
      if (mode.option().equals(text)) {
        return mode;
      }
    }
    String known = Arrays.stream(values()).map(TierMode::option).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "There is no tier `" + text + "`; there are: " + known + ".");
  }

  /** The mode as the value of an option. */
  public String option() {
    return name().toLowerCase(Locale.ROOT);
  }
}
