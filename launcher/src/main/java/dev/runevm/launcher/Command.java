package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One sub-command. Its options are declared by calls, not by annotations: reading annotations by
 * reflection costs a noticeable part of the time a short script runs.
 */
interface Command {
  /** Options, parameters and help. */
  CommandSpec spec();

  /** Whether what follows the first positional argument belongs to the program that is run. */
  default boolean leavesTheRestToTheProgram() {
    return false;
  }

  /** Does it, and returns an {@link ExitCode}. */
  int run(ParseResult arguments, Console console) throws CommandFailure;

  /**
   * Does it if the words after its name are a complete command line without options: then there is
   * nothing to parse, and a short script does not wait for a parser of command lines. The result is
   * the same as that of {@link #run}.
   *
   * @return an {@link ExitCode}, or empty if the words have to be parsed
   */
  default OptionalInt runPlain(List<String> words, Console console) throws CommandFailure {
    return OptionalInt.empty();
  }
}
