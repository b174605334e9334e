package dev.runevm.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Futures;
import dev.runevm.interpreter.unit.Calls;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.HostValues;

/** Calls of programs from outside. */
public final class Entry {
  private Entry() {}

  /**
   * Calls a function for the host. A result that can be awaited is awaited; what was started on the
   * way and is not done then is forgotten when the outermost call ends.
   */
  @TruffleBoundary
  public static Object call(RuneContext context, ScriptCode code, Object... arguments) {
    code.unit().requireGrants(context);
    context.beginEntry();
    try {
      Object result = Calls.call(context, code, HostValues.toRune(arguments));
      return Futures.isAwaitable(context, result)
          ? context.blockOn(Futures.of(context, result))
          : result;
    } finally {
      context.endEntry();
    }
  }
}
