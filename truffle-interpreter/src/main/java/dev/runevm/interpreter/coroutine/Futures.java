package dev.runevm.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;
import java.util.function.Function;

/** Futures made of other values. */
public final class Futures {
  private static final String INTO_FUTURE = "into_future";

  private Futures() {}

  /**
   * What is awaited when a value is: itself, or what its method {@code into_future} gives.
   *
   * @throws RuneError if it cannot be awaited
   */
  public static RuneFuture of(RuneContext context, Object value) {
    return value instanceof RuneFuture future ? future : convert(context, value);
  }

  @TruffleBoundary
  private static RuneFuture convert(RuneContext context, Object value) {
    RuneFunction method = context.findMethod(RuneType.of(value), INTO_FUTURE);
    if (method != null && context.call(method, value) instanceof RuneFuture future) {
      return future;
    }
    throw RuneError.of(ErrorKind.UNSUPPORTED_AWAIT, RuneType.of(value));
  }

  /** Whether a value can be awaited. */
  @TruffleBoundary
  public static boolean isAwaitable(RuneContext context, Object value) {
    return value instanceof RuneFuture
        || !(value instanceof RuneTuple)
            && context.findMethod(RuneType.of(value), INTO_FUTURE) != null;
  }

  /**
   * A future of the results of all futures in a vec or tuple, in the same form. They run at the
   * same time; the first in order that failed decides the error.
   *
   * @throws RuneError if it is neither, or an element cannot be awaited
   */
  @TruffleBoundary
  public static RuneFuture join(RuneContext context, Object futures) {
    return switch (futures) {
      case RuneVec vec -> join(context, vec.toArray(), RuneVec::of);
      case RuneTuple tuple -> join(context, tuple.toArray(), RuneTuple::of);
      default -> throw RuneError.of(ErrorKind.EXPECTED_TUPLE, RuneType.of(futures));
    };
  }

  private static RuneFuture join(
      RuneContext context, Object[] values, Function<Object[], Object> finish) {
    RuneFuture[] futures = new RuneFuture[values.length];
    for (int i = 0; i < values.length; i++) {
      futures[i] = of(context, values[i]);
    }
    return new Join(futures, finish);
  }

  /** A future of what a Java function makes of the result of another. */
  @TruffleBoundary
  public static RuneFuture map(RuneFuture future, Function<Object, Object> function) {
    return new Join(new RuneFuture[] {future}, results -> function.apply(results[0]));
  }
}
