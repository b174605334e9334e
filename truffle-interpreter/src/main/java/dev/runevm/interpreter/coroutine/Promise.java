package dev.runevm.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import dev.runevm.interpreter.RuneContext;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * A future that Java code completes, from any thread: the answer of an agent, an event of the
 * operating system. While a script waits for one, the scheduler waits too instead of reporting that
 * nothing can go on.
 */
public final class Promise extends RuneFuture {
  private record Outcome(Object value, AbstractTruffleException error) {}

  private final Scheduler scheduler;
  private final boolean external;
  private final AtomicReference<Outcome> outcome = new AtomicReference<>();
  private Consumer<Promise> beginning;
  private boolean counted;

  /**
   * A promise without a value.
   *
   * @param external whether it may be kept while no coroutine and no timer goes on
   * @param beginning what is done when it is waited for the first time
   */
  Promise(Scheduler scheduler, boolean external, Consumer<Promise> beginning) {
    this.scheduler = scheduler;
    this.external = external;
    this.beginning = beginning;
  }

  /** The beginning of what has begun or begins by itself. */
  static void nothing(@SuppressWarnings("unused") Promise promise) {}

  /** A promise that has a value already. */
  public static RuneFuture completed(Object value) {
    Promise promise = new Promise(null, false, Promise::nothing);
    promise.complete(value);
    return promise;
  }

  /**
   * Gives it its value. May be called by any thread; only the first call counts.
   *
   * @return whether this was the first
   */
  @TruffleBoundary
  public boolean resolve(Object value) {
    return settle(new Outcome(value, null));
  }

  /** Lets it end with an error, which whoever awaits it gets. As {@link #resolve} otherwise. */
  @TruffleBoundary
  public boolean reject(AbstractTruffleException error) {
    return settle(new Outcome(null, error));
  }

  private boolean settle(Outcome result) {
    boolean first = outcome.compareAndSet(null, result);
    if (first) {
      scheduler.settled(this);
    }
    return first;
  }

  /** Makes the outcome visible to the script; on the thread of the context. */
  void deliver() {
    Outcome result = outcome.get();
    if (result != null && !isDone()) {
      uncount();
      if (result.error() != null) {
        fail(result.error());
      } else {
        complete(result.value());
      }
    }
  }

  @Override
  void drive(RuneContext context) {
    Consumer<Promise> begin = beginning;
    beginning = Promise::nothing;
    begin.accept(this);
    deliver();
    if (external && !isDone() && !counted) {
      counted = true;
      scheduler.expectEvent(1);
    }
  }

  @Override
  void abandon() {
    uncount();
  }

  private void uncount() {
    if (counted) {
      counted = false;
      scheduler.expectEvent(-1);
    }
  }
}
