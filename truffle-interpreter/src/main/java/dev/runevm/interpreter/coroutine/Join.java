package dev.runevm.interpreter.coroutine;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import dev.runevm.interpreter.RuneContext;
import java.util.function.Function;

/** A future that is done when all of several are, or when one of them fails. */
final class Join extends RuneFuture implements Waiter {
  private final RuneFuture[] futures;
  private final Function<Object[], Object> finish;
  private boolean driving;

  Join(RuneFuture[] futures, Function<Object[], Object> finish) {
    this.futures = futures;
    this.finish = finish;
  }

  @Override
  void drive(RuneContext context) {
    driving = true;
    boolean all = true;
    for (RuneFuture future : futures) {
      all &= future.poll(context, this);
    }
    driving = false;
    if (all) {
      collect();
    }
  }

  @Override
  public void completed(RuneFuture future) {
    if (!driving && !isDone()) {
      for (RuneFuture each : futures) {
        if (!each.isDone()) {
          return;
        }
      }
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
