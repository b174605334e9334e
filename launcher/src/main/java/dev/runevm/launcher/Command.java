package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
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
}
