package dev.runevm.launcher.console;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The three streams of a command, and what is known about who is at their other end.
 *
 * @param in standard input; before it waits for the person, what was printed becomes visible
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8, never held back
 * @param interactive whether a person can be asked: input and error are a terminal
 * @param color whether messages on standard error may use colours
 * @param colorOutput whether standard output may use colours
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean interactive,
    boolean color,
    boolean colorOutput) {

  /** Streams of which standard output is no terminal. */
  public Console(
      InputStream in, PrintStream out, PrintStream err, boolean interactive, boolean color) {
    this(in, out, err, interactive, color, false);
  }

  /** The streams of this process, arranged to be written out when it ends. */
  public static Console ofProcess() {
    Set<String> terminals = terminals();
    StandardOutput error =
        new StandardOutput(
            new FileOutputStream(FileDescriptor.err), "standard error", true, Console::end);
    StandardOutput output =
        new StandardOutput(
            new FileOutputStream(FileDescriptor.out),
            "standard output",
            terminals.contains("out"),
            (code, message) -> {
              error.flushAtExit();
              end(code, message);
            });
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  output.flushAtExit();
                  error.flushAtExit();
                },
                "rune-output"));
    InputStream input = new PromptingInput(new FileInputStream(FileDescriptor.in), output);
    return new Console(
        input,
        new PrintStream(output, false, StandardCharsets.UTF_8),
        new PrintStream(error, true, StandardCharsets.UTF_8),
        terminals.contains("in") && terminals.contains("err"),
        terminals.contains("err") && wantsColor(),
        terminals.contains("out") && wantsColor());
  }

  /** Prints a message of the command itself, as opposed to one of the program that it runs. */
  public void say(String message) {
    out.flush();
    err.println("rune: " + message);
  }

  /**
   * Which of {@code in}, {@code out}, {@code err} are terminals. The start script knows, and says
   * so in a system property; Java itself can only say whether all of them are.
   */
  private static Set<String> terminals() {
    String known = System.getProperty("rune.terminals");
    if (known != null) {
      return Set.of(known.split(",", -1));
    }
    return System.console() == null ? Set.of() : Set.of("in", "out", "err");
  }

  /** See https://no-color.org: any value but the empty one switches colours off. */
  private static boolean wantsColor() {
    String noColor = System.getenv("NO_COLOR");
    return (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }

  /** Ends the process without running anything else: the output is in an unknown state. */
  private static void end(int exitCode, String message) {
    if (message != null) {
      byte[] text = ("rune: " + message + "\n").getBytes(StandardCharsets.UTF_8);
      try (FileOutputStream err = new FileOutputStream(FileDescriptor.err)) {
        err.write(text);
      } catch (IOException unwritable) {
        // Both streams are gone; the exit code still tells.
      }
    }
    Runtime.getRuntime().halt(exitCode);
  }
}
