package dev.runevm.interpreter.coroutine;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import dev.runevm.interpreter.RuneContext;
import java.util.function.Function;

/** A future that is done when all of several are, or when one of them fails. */
final class Join extends RuneFuture implements Waiter {
  private final RuneFuture[] futures;
  private final Function<Object[], Object> finish;
  private boolean driving;

  // All before this one are done. It only ever grows, so that many completions cost no more than
  // one.
  private int firstPending;

  Join(RuneFuture[] futures, Function<Object[], Object> finish) {
    this.futures = futures;
    this.finish = finish;
  }

  @Override
  void drive(RuneContext context) {
    driving = true;
    for (RuneFuture future : futures) {
      future.poll(context, this);
    }
    driving = false;
    collectIfDone();
  }

  @Override
  public void completed(RuneFuture future) {
    if (!driving && !isDone()) {
      collectIfDone();
    }
  }

  private void collectIfDone() {
    while (firstPending < futures.length && futures[firstPending].isDone()) {
      firstPending++;
    }
    if (firstPending == futures.length) {
      collect();
    }
  }

  private void collect() {
    Object[] results = new Object[futures.length];
    try {
      for (int i = 0; i < futures.length; i++) {
        results[i] = futures[i].take();
      }
    } catch (AbstractTruffleException error) {
      fail(error);
      return;
    }
    complete(finish.apply(results));
  }

  @Override
  void abandon() {
    for (RuneFuture future : futures) {
      future.removeWaiter(this);
    }
  }
}
