package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option {@code --format}: for whom the output is. */
final class Formats {
  private static final String OPTION = "--format";

  private Formats() {}

  /** The option. */
  static OptionSpec.Builder option(String description) {
    return OptionSpec.builder(OPTION)
        .paramLabel("FORMAT")
        .type(String.class)
        .description(description);
  }

  /** The format that was asked for, one of those that are known; the first if none was. */
  static String of(ParseResult arguments, String... known) throws CommandFailure {
    String wish = Words.one(arguments, OPTION).orElse(known[0]);
    if (!List.of(known).contains(wish)) {
      throw CommandFailure.usage(
          "there is no format '" + wish + "'.\n  There are: " + String.join(", ", known) + ".");
    }
    return wish;
  }
}
