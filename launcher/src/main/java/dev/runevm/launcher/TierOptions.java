package dev.runevm.launcher;

import dev.runevm.interpreter.jvm.TierMode;
import dev.runevm.launcher.console.CommandFailure;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What runs the functions of a program, and whether that is told. */
final class TierOptions {
  private static final String TIER = "--tier";
  private static final String TRACE = "--trace-tiers";
  private static final List<String> TIERS = List.of("auto", "ast", "jvm");

  private TierOptions() {}

  static void add(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(TIER)
            .paramLabel("TIER")
            .type(String.class)
            .description(
                "What runs functions: ast the interpreter, jvm classes of the Java virtual machine"
                    + " from the first call on, auto what is best (the default).")
            .build());
    spec.addOption(
        OptionSpec.builder(TRACE)
            .type(boolean.class)
            .arity("0")
            .description("Tells which functions are compiled when, and which are not and why.")
            .build());
  }

  /** What runs functions. */
  static TierMode of(ParseResult arguments) throws CommandFailure {
    String tier = Words.one(arguments, TIER).orElse(TIERS.get(0));
    if (!TIERS.contains(tier)) {
      throw CommandFailure.usage(
          "there is no tier '" + tier + "'; there are: " + String.join(", ", TIERS) + ".");
    }
    return TierMode.valueOf(tier.toUpperCase(Locale.ROOT));
  }

  /** Whether it is told. */
  static boolean traces(ParseResult arguments) {
    return arguments.hasMatchedOption(TRACE);
  }
}
