package dev.runevm.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that is there later: of an async function, of Java code ({@link Promise}), of several
 * futures together. Its result is taken once.
 *
 * <p>Futures are lazy and run on demand: one makes progress only while somebody waits for it. When
 * its last waiter goes away it stops where it is, and so does what it waits for; that is how the
 * losers of a {@code select} are cancelled.
 */
public abstract class RuneFuture implements RuneValue {
  private enum State {
    PENDING,
    DONE,
    FAILED,
    TAKEN
  }

  private State state = State.PENDING;

  // The result, or the exception of a failed future.
  private Object result;

  // null, a Waiter, or a List of them.
  private Object waiters;

  RuneFuture() {}

  /** Whether its result is there, or was there and has been taken. */
  public final boolean isDone() {
    return state != State.PENDING;
  }

  /** Whether its result has been taken. */
  public final boolean isTaken() {
    return state == State.TAKEN;
  }

  /** Whether somebody waits for it. */
  final boolean isWanted() {
    return waiters != null;
  }

  /**
   * The result of a future that is done; afterwards it is gone.
   *
   * @throws RuneError if it was taken before
   * @throws AbstractTruffleException the error that it ended with
   */
  public final Object take() {
    State before = state;
    if (before == State.PENDING) {
      throw new IllegalStateException("the future is not done");
    }
    state = State.TAKEN;
    Object value = result;
    result = null;
    return switch (before) {
      case DONE -> value;
      case FAILED -> throw failure(value);
      default -> throw RuneError.of(ErrorKind.FUTURE_COMPLETED);
    };
  }

  @TruffleBoundary
  private static AbstractTruffleException failure(Object error) {
    return (AbstractTruffleException) error;
  }

  /**
   * Lets it go on as far as possible without waiting.
   *
   * @return whether it is done
   */
  @TruffleBoundary
  public final boolean advance(RuneContext context) {
    if (!isDone()) {
      drive(context);
    }
    return isDone();
  }

  /**
   * Lets it make progress for somebody who waits.
   *
   * @return whether it is done; if not, the waiter will be told
   */
  final boolean poll(RuneContext context, Waiter waiter) {
    if (!advance(context)) {
      addWaiter(waiter);
    }
    return isDone();
  }

  /** Goes on as far as possible without waiting; called while it is not done. */
  abstract void drive(RuneContext context);

  /** Stops waiting for others, because nobody waits for this any more. */
  abstract void abandon();

  /** Ends it with a result. */
  final void complete(Object value) {
    finish(State.DONE, value);
  }

  /** Ends it with an error. */
  final void fail(AbstractTruffleException error) {
    finish(State.FAILED, error);
  }

  private void finish(State end, Object value) {
    state = end;
    result = value;
    Object waiting = waiters;
    waiters = null;
    if (waiting instanceof Waiter waiter) {
      waiter.completed(this);
    } else if (waiting instanceof List<?> list) {
      for (Object waiter : list) {
        ((Waiter) waiter).completed(this);
      }
    }
  }

  /** Remembers somebody to be told when it is done; it is not done yet. */
  final void addWaiter(Waiter waiter) {
    switch (waiters) {
      case null -> waiters = waiter;
      case Waiter first when first != waiter -> waiters = listOf(first, waiter);
      case Waiter same -> {}
      default -> {
        List<Waiter> list = list();
        if (!list.contains(waiter)) {
          list.add(waiter);
        }
      }
    }
  }

  /** Forgets a waiter, if it has it. */
  final void removeWaiter(Waiter waiter) {
    if (waiters == waiter) {
      waiters = null;
      abandon();
    } else if (waiters instanceof List<?> && list().remove(waiter) && list().size() == 1) {
      waiters = list().get(0);
    }
  }

  private static List<Waiter> listOf(Waiter first, Waiter second) {
    List<Waiter> list = new ArrayList<>();
    list.add(first);
    list.add(second);
    return list;
  }

  @SuppressWarnings("unchecked") // Only listOf puts a list there.
  private List<Waiter> list() {
    return (List<Waiter>) waiters;
  }

  @Override
  public final RuneType type() {
    return BuiltinTypes.FUTURE;
  }
}
