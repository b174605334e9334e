package dev.runevm.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.time.MonotonicClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs the coroutines of a context, one at a time, on the thread that asked for a result.
 *
 * <p>The order is deterministic but for events from outside: who waits for something that has just
 * been completed goes on before all others, events come in the order of their arrival, timers by
 * their time. Only {@link Promise#resolve} and {@link Promise#reject} may be called by other
 * threads.
 */
public final class Scheduler {
  private final RuneContext context;
  private final Deque<Task> ready = new ArrayDeque<>();
  private final BlockingQueue<Promise> settled = new LinkedBlockingQueue<>();
  private final Timers timers = new Timers();
  private final List<Background> background = new ArrayList<>();
  private int expectedEvents;

  /** The scheduler of a context. */
  public Scheduler(RuneContext context) {
    this.context = context;
  }

  /** A future for Java code to complete. */
  @TruffleBoundary
  public Promise promise() {
    return operation(Promise::nothing);
  }

  /**
   * A future for something outside that begins when it is first waited for, as the body of an async
   * function does: the answer to a request, the end of a process. Once it has begun it goes on
   * whether it is waited for or not.
   *
   * @param begin begins it and lets it complete the promise; runs on the thread of the context
   */
  @TruffleBoundary
  public Promise operation(Consumer<Promise> begin) {
    return new Promise(this, true, begin);
  }

  /**
   * A future for Java code to complete that itself waits for other futures or timers of this
   * scheduler: if nothing of that goes on, waiting for it is an error and not a wait for ever.
   */
  @TruffleBoundary
  public Promise localPromise() {
    return new Promise(this, false, Promise::nothing);
  }

  /** A future that is done, with {@code ()}, when so much time has passed since this call. */
  @TruffleBoundary
  public RuneFuture sleep(Duration duration) {
    return timers.add(duration);
  }

  /**
   * Runs until a future is done, and returns its result. May be called while other coroutines are
   * in the middle of a call of Java code; all that are ready run.
   *
   * @throws RuneError if it can never be done, or its own error
   */
  @TruffleBoundary
  public Object blockOn(RuneFuture future) {
    Waiter waiter = done -> {};
    try {
      if (!future.poll(context, waiter)) {
        while (!future.isDone()) {
          TruffleSafepoint.poll(null);
          step();
        }
      }
    } finally {
      future.removeWaiter(waiter);
    }
    return future.take();
  }

  /**
   * Lets a future run beside everything else although no script waits for it, until the entry into
   * the program that is running now ends.
   *
   * @param whenDone is given the future when it is done
   */
  @TruffleBoundary
  public void spawn(RuneFuture future, Consumer<RuneFuture> whenDone) {
    Background entry = new Background(future, whenDone);
    if (future.poll(context, entry)) {
      whenDone.accept(future);
    } else {
      background.add(entry);
    }
  }

  /** Forgets all that is not done, because the entry into the program has ended. */
  @TruffleBoundary
  public void endOfEntry() {
    List<Background> running = List.copyOf(background);
    background.clear();
    for (Background entry : running) {
      entry.future.removeWaiter(entry);
    }
    ready.clear();
    timers.clear();
  }

  /** Puts a coroutine before all others that can go on. */
  void continueNext(Task task) {
    ready.addFirst(task);
  }

  /** A promise has its outcome; called by any thread. */
  void settled(Promise promise) {
    settled.add(promise);
  }

  /** Counts promises that scripts wait for now. */
  void expectEvent(int change) {
    expectedEvents += change;
  }

  /** One coroutine, or else whatever events there are, or else a wait for the next one. */
  private void step() {
    Task task = ready.pollFirst();
    if (task != null) {
      task.continueFromQueue(context);
    } else if (!deliverEvents()) {
      waitForEvent();
    }
  }

  /**
   * Delivers the next event whose time has come, and the timers that are due.
   *
   * @return whether there was any
   */
  private boolean deliverEvents() {
    Promise promise = settled.poll();
    if (promise != null) {
      promise.deliver();
      return true;
    }
    return !timers.isEmpty() && timers.fire(MonotonicClock.nanoseconds());
  }

  private void waitForEvent() {
    long nanoseconds = timers.nanosecondsToNext(MonotonicClock.nanoseconds());
    if (nanoseconds == Timers.NONE && expectedEvents == 0) {
      throw RuneError.of(ErrorKind.DEADLOCK);
    }
    if (nanoseconds != 0) {
      Promise promise = context.waitFor(queue -> poll(queue, nanoseconds), settled);
      if (promise != null) {
        promise.deliver();
      }
    }
  }

  private static Promise poll(BlockingQueue<Promise> queue, long nanoseconds)
      throws InterruptedException {
    return nanoseconds == Timers.NONE
        ? queue.take()
        : queue.poll(nanoseconds, TimeUnit.NANOSECONDS);
  }

  /** Something that runs without being awaited by a script. */
  private final class Background implements Waiter {
    private final RuneFuture future;
    private final Consumer<RuneFuture> whenDone;

    Background(RuneFuture future, Consumer<RuneFuture> whenDone) {
      this.future = future;
      this.whenDone = whenDone;
    }

    @Override
    public void completed(RuneFuture done) {
      background.remove(this);
      whenDone.accept(done);
    }
  }
}
