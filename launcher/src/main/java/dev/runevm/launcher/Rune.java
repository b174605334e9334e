package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.LanguageToolchain;
import dev.runevm.launcher.program.Toolchain;
import java.util.List;
import java.util.OptionalInt;

/**
 * The {@code rune} command: finds the sub-command, and turns whatever happens into an exit code.
 */
public final class Rune {
  private Rune() {}

  /** Runs a command line and ends the process. */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    int exitCode = run(arguments, console, new LanguageToolchain());
    console.out().flush();
    System.exit(exitCode);
  }

  /** Runs a command line on the given streams; never throws. */
  static int run(String[] arguments, Console console, Toolchain toolchain) {
    try {
      OptionalInt done = runPlain(arguments, console, toolchain);
      return done.isPresent() ? done.getAsInt() : CommandLineRun.run(arguments, console, toolchain);
    } catch (CommandFailure e) {
      console.say(e.getMessage());
      return e.exitCode();
    } catch (OutOfMemoryError e) {
      console.say("out of memory.\n  RUNE_JAVA_OPTS=-Xmx4g gives the program 4 GiB.");
      return ExitCode.FAILED;
    } catch (Error | RuntimeException e) {
      return InternalFault.report(e, arguments, console);
    }
  }

  private static OptionalInt runPlain(String[] arguments, Console console, Toolchain toolchain)
      throws CommandFailure {
    if (arguments.length == 0 || !Commands.NAMES.contains(arguments[0])) {
      return OptionalInt.empty();
    }
    List<String> words = List.of(arguments);
    return Commands.make(arguments[0], toolchain).runPlain(words.subList(1, words.size()), console);
  }
}
