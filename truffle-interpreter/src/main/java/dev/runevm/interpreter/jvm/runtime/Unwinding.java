package dev.runevm.interpreter.jvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.unit.ScriptCode;

/**
 * Errors on their way through compiled functions, which Truffle does not see. Each function adds to
 * the trace of the error that the one before it was called from here; the last one leaves its name
 * in the context.
 */
public final class Unwinding {
  private Unwinding() {}

  /**
   * What to throw out of a function.
   *
   * @param at the offset of the instruction that was executed, negative if there was none yet
   */
  public static Throwable leave(
      Throwable thrown, RuneContext context, int callsLeft, ScriptCode code, int at) {
    Throwable leaving = thrown;
    if (thrown instanceof StackOverflowError) {
      context.setCallsLeft(callsLeft);
      leaving =
          RuneError.of(ErrorKind.STACK_OVERFLOW, context.callDepth()).at(code.body().getRootNode());
    } else if (thrown instanceof AbstractTruffleException error) {
      leaving = ErrorPlaces.passing(error, code.place(at));
    }
    context.setUnwound(leaving, code);
    return leaving;
  }

  /**
   * An error that a compiled function has thrown at Java code: as if that had called the function's
   * call target.
   */
  @TruffleBoundary
  public static AbstractTruffleException arrive(
      AbstractTruffleException error, RuneContext context) {
    ScriptCode code = context.takeUnwound(error);
    if (code == null) {
      return error;
    }
    try {
      code.unwinder().call(error);
      return error;
    } catch (AbstractTruffleException thrown) {
      return thrown;
    }
  }
}
