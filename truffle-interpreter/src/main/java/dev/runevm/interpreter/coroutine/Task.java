package dev.runevm.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneTuple;

/**
 * A future that runs a coroutine: the future of an async function, or one step of a stream.
 *
 * <p>It is attached while it is a waiter of what its coroutine awaits, which it is only while it is
 * itself waited for.
 */
public final class Task extends RuneFuture implements Waiter {
  /** What the end of a run means for the result. */
  private enum Role {
    FUNCTION,
    STREAM_NEXT,
    STREAM_RESUME
  }

  private final Role role;
  private final RuneStream stream;
  private final Object sent;
  private Coroutine coroutine;
  private boolean attached;
  private boolean running;
  private boolean queued;

  private Task(Role role, RuneStream stream, Object sent, Coroutine coroutine) {
    this.role = role;
    this.stream = stream;
    this.sent = sent;
    this.coroutine = coroutine;
  }

  /** The future of an async function that has not begun. */
  static Task of(Coroutine coroutine) {
    Task task = new Task(Role.FUNCTION, null, null, coroutine);
    coroutine.task = task;
    return task;
  }

  /** The future of a coroutine that runs already, without one until now. */
  static Task running(Coroutine coroutine) {
    return new Task(Role.FUNCTION, null, null, coroutine);
  }

  /** One step of a stream, asked for by {@code next}. */
  static Task streamNext(RuneStream stream) {
    return new Task(Role.STREAM_NEXT, stream, RuneTuple.UNIT, null);
  }

  /** One step of a stream, asked for by {@code resume}. */
  static Task streamResume(RuneStream stream, Object sent) {
    return new Task(Role.STREAM_RESUME, stream, sent, null);
  }

  /**
   * Makes the coroutine that runs now wait for a future; it must suspend then. It is continued when
   * the future is done, at once if it is already.
   */
  @TruffleBoundary
  public void suspendOn(RuneFuture future) {
    coroutine.awaiting = future;
    attached = !future.isDone();
    if (attached) {
      future.addWaiter(this);
    }
  }

  /** The future that was awaited when the coroutine suspended; it waits for it no longer. */
  public RuneFuture takeAwaited() {
    RuneFuture future = (RuneFuture) coroutine.awaiting;
    coroutine.awaiting = null;
    return future;
  }

  /**
   * Lets futures go on in order until one is done.
   *
   * @param futures those that take part; null where one does not
   * @return the index of the first that is done, or -1 if the coroutine must suspend
   */
  @TruffleBoundary
  public int select(RuneContext context, RuneFuture[] futures) {
    int done = pollAll(context, futures);
    if (done >= 0 && !context.forceSuspend()) {
      return done;
    }
    coroutine.awaiting = futures;
    attached = done < 0;
    return -1;
  }

  /** The futures of the {@link #select} that the coroutine was suspended in. */
  @TruffleBoundary
  public RuneFuture[] takeSelection() {
    RuneFuture[] futures = (RuneFuture[]) coroutine.awaiting;
    coroutine.awaiting = null;
    return futures;
  }

  /** The index of the first future that is done; no other is waited for any more. */
  @TruffleBoundary
  public int decide(RuneFuture[] futures) {
    int first = firstDone(futures);
    for (RuneFuture future : futures) {
      if (future != null && !future.isDone()) {
        future.removeWaiter(this);
      }
    }
    return first;
  }

  private int pollAll(RuneContext context, RuneFuture[] futures) {
    for (int i = 0; i < futures.length; i++) {
      if (futures[i] != null && futures[i].poll(context, this)) {
        for (int j = 0; j < i; j++) {
          if (futures[j] != null) {
            futures[j].removeWaiter(this);
          }
        }
        return i;
      }
    }
    return -1;
  }

  private static int firstDone(RuneFuture[] futures) {
    for (int i = 0; i < futures.length; i++) {
      if (futures[i] != null && futures[i].isDone()) {
        return i;
      }
    }
    throw new IllegalStateException("nothing is done");
  }

  @Override
  public void completed(RuneFuture future) {
    attached = false;
    if (!queued) {
      queued = true;
      RuneContext.get(null).scheduler().continueNext(this);
    }
  }

  /** Continues it from the queue of the scheduler, if it is still wanted. */
  void continueFromQueue(RuneContext context) {
    queued = false;
    if (!isDone() && isWanted()) {
      drive(context);
    }
  }

  @Override
  void drive(RuneContext context) {
    if (running) {
      throw RuneError.of(ErrorKind.DEADLOCK);
    }
    if (attached) {
      return;
    }
    if (stream != null && !takeOverStream()) {
      return;
    }
    if (isReady(context)) {
      run(context);
    }
  }

  /** Makes the stream's coroutine its own; false if the stream is at its end, which ends this. */
  private boolean takeOverStream() {
    if (coroutine != null && coroutine == stream.coroutine) {
      return true;
    }
    if (stream.coroutine == null) {
      endOfStream();
      return false;
    }
    Task other = stream.coroutine.task;
    if (other != null && !other.isDone() && (other.running || other.attached)) {
      throw RuneError.of(ErrorKind.ACCESS, "resume", "resuming");
    }
    coroutine = stream.coroutine;
    coroutine.task = this;
    if (coroutine.awaiting == null) {
      coroutine.send(sent);
    }
    return true;
  }

  private void endOfStream() {
    if (role == Role.STREAM_NEXT) {
      complete(BuiltinTypes.none());
    } else {
      fail(RuneError.of(ErrorKind.GENERATOR_COMPLETE));
    }
  }

  /** Whether what its coroutine awaits is done; if not, this is told when it is. */
  private boolean isReady(RuneContext context) {
    boolean ready =
        switch (coroutine.awaiting) {
          case null -> true;
          case RuneFuture future -> future.poll(context, this);
          case RuneFuture[] futures -> pollAll(context, futures) >= 0;
          default -> throw new IllegalStateException("not awaitable");
        };
    attached = !ready;
    return ready;
  }

  private void run(RuneContext context) {
    Object signal;
    do {
      signal = resume(context);
    } while (signal == Signal.SUSPENDED && !attached);
    if (signal != null && signal != Signal.SUSPENDED) {
      end((Signal) signal);
    }
  }

  /** Runs the coroutine up to its next suspension; null if it failed. */
  private Object resume(RuneContext context) {
    if (context.forceSuspend()) {
      replaceByCopy();
    }
    running = true;
    try {
      return coroutine.code().body().call(coroutine);
    } catch (AbstractTruffleException error) {
      failed(error);
      return null;
    } finally {
      running = false;
    }
  }

  private void replaceByCopy() {
    coroutine = coroutine.copy();
    if (stream != null) {
      stream.coroutine = coroutine;
    }
  }

  private void failed(AbstractTruffleException error) {
    if (stream != null) {
      stream.coroutine = null;
    }
    fail(error);
  }

  private void end(Signal signal) {
    if (stream == null) {
      complete(coroutine.out);
      return;
    }
    boolean yielded = signal != Signal.DONE;
    Object value = signal == Signal.YIELDED_LONG ? (Object) coroutine.outLong : coroutine.out;
    coroutine.out = null;
    coroutine.task = null;
    if (!yielded) {
      stream.coroutine = null;
    }
    complete(
        role == Role.STREAM_NEXT
            ? yielded ? BuiltinTypes.some(value) : BuiltinTypes.none()
            : (yielded ? BuiltinTypes.YIELDED : BuiltinTypes.COMPLETE).create(value));
  }

  @Override
  void abandon() {
    attached = false;
    Object awaiting = coroutine == null ? null : coroutine.awaiting;
    if (awaiting instanceof RuneFuture future) {
      future.removeWaiter(this);
    } else if (awaiting instanceof RuneFuture[] futures) {
      for (RuneFuture future : futures) {
        if (future != null) {
          future.removeWaiter(this);
        }
      }
    }
  }
}
