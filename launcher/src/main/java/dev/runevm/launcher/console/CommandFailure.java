package dev.runevm.launcher.console;

/**
 * Ends a command early. The message is for the person at the terminal: what, where, why, and what
 * to do; it is printed behind {@code rune: } and may have more lines.
 */
public final class CommandFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  public CommandFailure(int exitCode, String message) {
    super(message, null, false, false);
    this.exitCode = exitCode;
  }

  /** A mistake in the command line or in a file that it names. */
  public static CommandFailure usage(String message) {
    return new CommandFailure(ExitCode.USAGE, message);
  }

  public int exitCode() {
    return exitCode;
  }
}
