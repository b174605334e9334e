package dev.runevm.launcher.console;

/** What the process tells its caller. These numbers are an interface: scripts branch on them. */
public final class ExitCode {
  /** All went well. */
  public static final int OK = 0;

  /** The program does not compile, stopped with an error, or returned an {@code Err} or none. */
  public static final int FAILED = 1;

  /** The command line, or a file it names, is wrong: nothing was run. */
  public static final int USAGE = 2;

  /** The program needs a capability that it was not granted. */
  public static final int DENIED = 3;

  /** The program waits for a person, and nobody is there to answer. */
  public static final int WAITING = 4;

  /** Whoever reads the output went away; the number a shell reports for SIGPIPE. */
  public static final int BROKEN_PIPE = 141;

  private ExitCode() {}
}
