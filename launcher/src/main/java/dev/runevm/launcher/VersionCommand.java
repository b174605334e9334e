package dev.runevm.launcher;

import dev.runevm.language.unit.UnitReader;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rune version}: what is needed to understand a report about a problem. */
final class VersionCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage()
        .description(
            "Prints the versions of RuneVM, of its unit format and of the Java it runs on.");
    return spec;
  }

  @Override
  public OptionalInt runPlain(List<String> words, Console console) {
    return words.isEmpty() ? OptionalInt.of(print(console)) : OptionalInt.empty();
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    return print(console);
  }

  private static int print(Console console) {
    TruffleRuntime runtime = TruffleRuntime.detect();
    console
        .out()
        .printf(
            "RuneVM %s%nUnit format %d%nJava %s (%s)%nTruffle runtime: %s (%s)%n",
            Version.ofThis(),
            UnitReader.formatVersion(),
            Runtime.version(),
            System.getProperty("java.vendor"),
            runtime.optimizing() ? "optimizing" : "interpreter only",
            runtime.explanation());
    return ExitCode.OK;
  }
}
