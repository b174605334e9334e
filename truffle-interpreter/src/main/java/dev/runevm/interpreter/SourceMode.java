package dev.runevm.interpreter;

import java.util.Locale;
import org.graalvm.options.OptionType;

/** How a source text is understood. */
enum SourceMode {
  /** A script if it has top-level statements, else a module. */
  AUTO,
  /** The body of a function. */
  SCRIPT,
  /** Items only. */
  MODULE;

  static final OptionType<SourceMode> TYPE = new OptionType<>("mode", SourceMode::parse);

  private static SourceMode parse(String text) {
    for (SourceMode mode : values()) {
      if (mode.name().toLowerCase(Locale.ROOT).equals(text)) {
        return mode;
      }
    }
    throw new IllegalArgumentException(
        "`" + text + "` is no mode of a source; write `auto`, `script` or `module`.");
  }
}
