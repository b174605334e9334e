package dev.runevm.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneCloneable;
import dev.runevm.interpreter.value.RuneType;

/** What a call of an async function that yields gives: values that are asked for one by one. */
public final class RuneStream implements RuneCloneable {
  // Null once it has ended.
  Coroutine coroutine;

  RuneStream(Coroutine coroutine) {
    this.coroutine = coroutine;
  }

  /** A future of {@code Some} of the next value, or of {@code None} at the end. */
  @TruffleBoundary
  public RuneFuture next() {
    return Task.streamNext(this);
  }

  /**
   * A future of the {@code GeneratorState} after the next value or the end; an error if it has
   * ended before.
   *
   * @param sent what the {@code yield} that it continues from evaluates to
   */
  @TruffleBoundary
  public RuneFuture resume(Object sent) {
    return Task.streamResume(this, sent);
  }

  /** Whether it has ended. */
  public boolean isCompleted() {
    return coroutine == null;
  }

  /**
   * A stream that continues from the same state on its own.
   *
   * @throws RuneError if one of its steps is not done
   */
  @Override
  @TruffleBoundary
  public RuneStream cloneValue() {
    if (coroutine == null) {
      return new RuneStream(null);
    }
    if (coroutine.task != null) {
      throw RuneError.of(ErrorKind.ACCESS, "clone", "reading");
    }
    return new RuneStream(coroutine.copy());
  }

  @Override
  public String debugForm() {
    return "Stream { completed: " + isCompleted() + " }";
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.STREAM;
  }
}
