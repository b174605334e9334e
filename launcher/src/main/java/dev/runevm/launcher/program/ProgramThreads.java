package dev.runevm.launcher.program;

import dev.runevm.interpreter.DirectRun;
import dev.runevm.interpreter.Outcome;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Threads whose stacks are large enough for the calls of a program. */
public final class ProgramThreads {
  /**
   * In bytes; leaves 13 KiB for each nested call, several times what one takes. It is reserved, not
   * used: a page is taken when a call gets there.
   */
  private static final long STACK_SIZE = 256L << 20;

  private ProgramThreads() {}

  /** Such a thread. */
  public static Thread thread(Runnable task, String name) {
    return new Thread(null, task, name, STACK_SIZE);
  }

  /** Runs something on such a thread, waits for its end and gives its result. */
  public static <T> T call(Supplier<T> task) {
    FutureTask<T> future = new FutureTask<>(task::get);
    return resultOf(future, thread(future, "program"));
  }

  /** Runs a program without an engine, on such a thread. */
  static Outcome run(DirectRun program, byte[] unit, String name) {
    FutureTask<Outcome> future = new FutureTask<>(() -> program.run(unit, name));
    return resultOf(future, program.thread(future, STACK_SIZE));
  }

  private static <T> T resultOf(FutureTask<T> future, Thread thread) {
    thread.start();
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a program runs", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("the engine failed", e.getCause());
    }
  }
}
