package dev.runevm.stdlib.process;

import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A process that was started. Its pipes are handed out once. */
final class Child implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("process::Child");

  private final Process process;
  private final List<Thread> copying;
  private Optional<ChildStdin> stdin;
  private Optional<ChildStdout> stdout;
  private Optional<ChildStderr> stderr;
  private volatile boolean killed;

  /**
   * A process.
   *
   * @param streams what its streams are connected to
   * @param copying the threads that carry what it writes elsewhere
   */
  Child(Process process, Command.Streams streams, List<Thread> copying) {
    this.process = process;
    this.copying = copying;
    OutputStream input = process.getOutputStream();
    stdin = isPipe(streams.stdin()) ? Optional.of(new ChildStdin(input)) : Optional.empty();
    stdout =
        isPipe(streams.stdout())
            ? Optional.of(new ChildStdout(process.getInputStream()))
            : Optional.empty();
    stderr =
        isPipe(streams.stderr())
            ? Optional.of(new ChildStderr(process.getErrorStream()))
            : Optional.empty();
  }

  private static boolean isPipe(Stdio stdio) {
    return stdio instanceof Stdio.Piped;
  }

  /** Its number, while it runs. */
  OptionalLong id() {
    return process.isAlive() ? OptionalLong.of(process.pid()) : OptionalLong.empty();
  }

  Optional<ChildStdin> takeStdin() {
    Optional<ChildStdin> taken = stdin;
    stdin = Optional.empty();
    return taken;
  }

  Optional<ChildStdout> takeStdout() {
    Optional<ChildStdout> taken = stdout;
    stdout = Optional.empty();
    return taken;
  }

  Optional<ChildStderr> takeStderr() {
    Optional<ChildStderr> taken = stderr;
    stderr = Optional.empty();
    return taken;
  }

  /** Kills it, if it runs; it ends soon. */
  void kill() {
    if (process.isAlive()) {
      killed = true;
      process.destroyForcibly();
    }
  }

  /**
   * Waits until it has ended and all that it wrote is where it belongs.
   *
   * @param input its standard input if nobody has taken it: it is closed, or both might wait
   */
  ExitStatus await(Optional<ChildStdin> input) throws IOException, InterruptedException {
    if (input.isPresent()) {
      input.get().stream().close();
    }
    int code = process.waitFor();
    for (Thread thread : copying) {
      thread.join();
    }
    return new ExitStatus(code, killed);
  }

  /** Waits until it has ended, and reads what it writes until then. */
  Output awaitOutput(
      Optional<ChildStdin> input, Optional<ChildStdout> output, Optional<ChildStderr> error)
      throws IOException, InterruptedException {
    FutureTask<byte[]> errors = new FutureTask<>(() -> rest(error));
    Thread.ofVirtual().name("rune-process").start(errors);
    if (input.isPresent()) {
      input.get().stream().close();
    }
    try {
      byte[] written = rest(output);
      byte[] complaints = result(errors);
      return new Output(await(Optional.empty()), RuneBytes.of(written), RuneBytes.of(complaints));
    } catch (IOException problem) {
      kill();
      throw problem;
    }
  }

  private static byte[] rest(Optional<? extends ChildReader> reader) throws IOException {
    return reader.isPresent() ? reader.get().rest() : new byte[0];
  }

  private static byte[] result(FutureTask<byte[]> task) throws IOException, InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof IOException problem) {
        throw problem;
      }
      throw new IllegalStateException(failure.getCause());
    }
  }

  @Override
  public RuneType type() {
    return TYPE;
  }

  /** Copies a stream to its end on a thread of its own. */
  static Thread copy(InputStream from, OutputStream to, boolean close) {
    return Thread.ofVirtual()
        .name("rune-process")
        .start(
            () -> {
              try (InputStream source = from) {
                source.transferTo(to);
                to.flush();
                if (close) {
                  to.close();
                }
              } catch (IOException oneSideIsGone) {
                // The other side notices: its stream is closed.
              }
            });
  }
}
